// The forms of cooperation sought.
coalesce(this.cooperation, [])

// Its memberships in alliances.
UNWIND [
  {alliance: 'NATO', since: this.natoSince, until: this.natoUntil},
  {alliance: 'MNNA', since: this.mnnaSince, until: this.mnnaUntil}
] AS membership
WITH membership AS node
WHERE membership.since IS NOT NULL

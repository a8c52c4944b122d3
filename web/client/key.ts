const KEY_STORAGE = 'wishlist-key';

/** The authorization header; empty before a key was entered. */
export function keyHeader(): { readonly authorization?: string } {
  const key = sessionStorage.getItem(KEY_STORAGE);
  return key ? { authorization: `Bearer ${key}` } : {};
}

/** True if there is a key to write with, as far as the page knows. */
export const hasKey = (): boolean => sessionStorage.getItem(KEY_STORAGE) !== null;

/** Keeps the token that the address carries after `#`, and takes it out of the address, so that no link repeats it. */
export function takeTokenOfAddress(): void {
  const parts = new URLSearchParams(location.hash.slice(1));
  const token = parts.get('token');
  if (!token) return;
  sessionStorage.setItem(KEY_STORAGE, token);
  parts.delete('token');
  const rest = parts.size > 0 ? `#${parts}` : '';
  history.replaceState(history.state, '', `${location.pathname}${location.search}${rest}`);
}

let asking: Promise<boolean> | null = null;

/** Asks the person for a key, in one dialog for all waiting requests; resolves to false where none was entered. */
export function askForKey(): Promise<boolean> {
  asking ??= showDialog().finally(() => {
    asking = null;
  });
  return asking;
}

/** A dialog of the browser's own: both pages use it, and one of them has no widgets. */
function showDialog(): Promise<boolean> {
  const dialog = document.createElement('dialog');
  dialog.className = 'key-dialog';
  dialog.setAttribute('aria-label', 'Key');
  dialog.innerHTML = `<form method="dialog">
    <p>This needs an access key, or the token of this start of the server: open the address that the server printed when it started, or paste its token.</p>
    <label>Your key or token <input type="password" name="key" autocomplete="off" required></label>
    <p class="quiet">Kept until you close this tab.</p>
    <button value="use">Use it</button>
  </form>`;
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      const key = dialog.querySelector('input')?.value.trim() ?? '';
      const given = dialog.returnValue === 'use' && key !== '';
      if (given) sessionStorage.setItem(KEY_STORAGE, key);
      dialog.remove();
      resolve(given);
    });
  });
}

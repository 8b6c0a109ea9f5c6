/**
 * Shows what has `data-share` (an address) when the browser can share or copy, and lets its button do that. Where it can share, the button says
 * `data-send`; where it copies, the line below says how that went: `data-copied` or `data-failed`.
 */
export function showShareControl(root: ParentNode): void {
  const control = root.querySelector<HTMLElement>('[data-share]');
  const button = control?.querySelector('button');
  const [label, status] = [button?.querySelector('.nl-button__label'), control?.querySelector('[role="status"]')];
  const canShare = typeof navigator.share === 'function';
  // Without https a browser has neither.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!control || !button || !label || !status || !(canShare || clipboard)) return;
  const { share: address = '', send = '', copied = '', failed = '' } = control.dataset;
  if (canShare) label.textContent = send;
  control.hidden = false;
  button.addEventListener('click', () => {
    // Who closes the window in which one chooses how to share has not met an error.
    if (canShare) navigator.share({ title: document.title, url: address }).catch(() => undefined);
    else {
      clipboard?.writeText(address).then(
        () => (status.textContent = copied),
        () => (status.textContent = failed),
      );
    }
  });
}

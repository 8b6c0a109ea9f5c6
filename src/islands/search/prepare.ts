// Small enough to stand in the page, so that it runs before the page is seen first: what is looked for stands in the box, the lists make room
// for results, and the files are on their way before the script that reads them is there.
const page = document.querySelector('search-page');
const asked = new URLSearchParams(location.hash.includes('zoek=') ? location.hash.slice(1) : location.search).get('zoek')?.trim() ?? '';
if (page instanceof HTMLElement && asked === '') {
  // True only where this script runs.
  page.querySelector('[data-part="hint"]')?.removeAttribute('hidden');
} else if (page instanceof HTMLElement) {
  const part = (name: string) => page.querySelector<HTMLElement>(`[data-part="${name}"]`);
  const show = (name: string, shown: boolean) => part(name)?.toggleAttribute('hidden', !shown);
  const input = page.querySelector('input');
  if (input) input.value = asked.slice(0, 200);
  show('lists', false);
  show('waiting', true);
  for (const href of (page.dataset['files'] ?? '').split(' ').slice(0, 2)) {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href });
    document.head.append(link);
  }
  const fail = () => {
    if (customElements.get('search-page')) return;
    show('waiting', false);
    show('failed', true);
    show('lists', true);
  };
  // The script itself may not come: refused or broken off, which is heard here, or never answered.
  addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLScriptElement) fail();
    },
    true,
  );
  setTimeout(fail, 8000);
}

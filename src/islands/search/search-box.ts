import { afterHash } from '../../sites/words-in-address.ts';

// The box in the header of every page. What is looked for goes after `#`, which a browser does not send. Without a script the form sends
// nothing.
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-search-box]')) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const query = form.querySelector('input')?.value.trim() ?? '';
    location.assign(form.action + (afterHash(query) || '#zoek'));
  });
  form.addEventListener(
    'focusin',
    () => {
      const link = document.createElement('link');
      Object.assign(link, { rel: 'prefetch', href: form.action });
      document.head.append(link);
    },
    { once: true },
  );
}

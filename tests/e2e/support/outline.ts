/** Runs in the page: what is wrong with its headings and landmarks, by which people with a screen reader find their way, and with its language. */
export function outlineFaults(language = 'nl'): string[] {
  const faults: string[] = [];
  const text = (element: Element) => element.textContent.trim().replaceAll(/\s+/g, ' ');
  const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter((element) => element.checkVisibility());
  const main = headings.filter(({ tagName }) => tagName === 'H1');
  if (main.length !== 1) faults.push(`${main.length} main headings`);
  headings.reduce((before, heading) => {
    const level = Number(heading.tagName.slice(1));
    if (text(heading) === '') faults.push('a heading without text');
    if (level > before + 1) faults.push(`“${text(heading)}” goes from level ${before} to ${level}`);
    return level;
  }, 0);
  const inSection = (element: Element) => element.parentElement?.closest('main, article, aside, nav, section') !== null;
  const landmarks = {
    main: [...document.querySelectorAll('main, [role=main]')],
    banner: [...document.querySelectorAll('header, [role=banner]')].filter(
      (element) => element.hasAttribute('role') || !inSection(element),
    ),
    contentinfo: [...document.querySelectorAll('footer, [role=contentinfo]')].filter(
      (element) => element.hasAttribute('role') || !inSection(element),
    ),
  };
  for (const [name, { length }] of Object.entries(landmarks)) if (length !== 1) faults.push(`${length} times the landmark ${name}`);
  const named = [...document.querySelectorAll('nav, aside, search, [role=region], [role=search], form[aria-label], form[aria-labelledby]')];
  const nameOf = (element: Element) =>
    element.getAttribute('aria-label') ??
    (element.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => text(document.getElementById(id) ?? document.createElement('i')))
      .join(' ');
  const keys = named.map((element) => `${element.getAttribute('role') ?? element.tagName.toLowerCase()} “${nameOf(element)}”`);
  for (const key of new Set(keys.filter((one, index) => keys.indexOf(one) !== index))) faults.push(`two landmarks are called ${key}`);
  if (document.documentElement.lang !== language) faults.push(`the language is “${document.documentElement.lang}”`);
  // Everything stands in a landmark, but for the link past the menu and what says that the portal is an example.
  for (const element of document.body.children) {
    if (
      element.matches(
        'header, main, footer, nav, aside, section[aria-label], section[aria-labelledby], [role=region], script, style, .nl-skip-link, .skip-link',
      )
    )
      continue;
    const bare =
      element.checkVisibility() &&
      text(element) !== '' &&
      element.querySelector('header, main, footer, nav, aside, section, .nl-skip-link') === null;
    if (bare) faults.push(`“${text(element).slice(0, 40)}” stands in no landmark`);
  }
  return faults;
}

import type { HtmlElement, HtmlPlace } from '../html/elements.ts';
import type { SitePage } from '../site-folder.ts';

/** An address that stands in a page. */
export interface Reference {
  /** As it was written, without spaces around it. */
  url: string;
  element: HtmlElement;
  attribute: string;
  place: HtmlPlace;
  /** True if a person follows it; false if the browser or a search engine does. */
  followed: boolean;
}

const attributes: Readonly<Record<string, readonly string[]>> = {
  href: ['a', 'area', 'link', 'use', 'image'],
  'xlink:href': ['a', 'use', 'image'],
  src: ['img', 'script', 'source', 'iframe', 'embed', 'audio', 'video', 'track', 'input'],
  srcset: ['img', 'source'],
  imagesrcset: ['link'],
  poster: ['video'],
  data: ['object'],
  action: ['form'],
  formaction: ['button', 'input'],
  cite: ['blockquote', 'q', 'ins', 'del'],
};

/** Properties of Open Graph and others whose value is an address. */
const metaAddress = /^(?:og:(?:url|image|video|audio)|twitter:image)$/;

/** Every address in the attributes of a page, in order. */
export function referencesOf({ elements }: SitePage): Reference[] {
  return elements.flatMap((element) => {
    const place = (attribute: string, url: string): Reference => ({
      url: url.trim(),
      element,
      attribute,
      place: element.placeOf(attribute),
      followed: element.name === 'a' || element.name === 'area' || element.name === 'form' || attribute === 'formaction',
    });
    const found = Object.entries(attributes).flatMap(([attribute, names]) => {
      const value = names.includes(element.name) ? element.attributes.get(attribute) : undefined;
      if (value === undefined) return [];
      return (attribute.endsWith('srcset') ? candidates(value) : [value]).map((url) => place(attribute, url));
    });
    const property = element.attributes.get('property') ?? element.attributes.get('name') ?? '';
    const content = element.attributes.get('content');
    return element.name === 'meta' && metaAddress.test(property) && content !== undefined ? [...found, place('content', content)] : found;
  });
}

/** The addresses in a `srcset`: each is followed by a space and a width, or by a comma. */
function candidates(srcset: string): string[] {
  return [...srcset.matchAll(/(?:^|,)\s*([^\s,][^\s]*[^\s,]|[^\s,])/g)].map(([, url = '']) => url);
}

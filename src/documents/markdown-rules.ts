import type { Definition, Heading, Html, Image, ImageReference, Link, LinkReference, Nodes, Root, Text } from 'mdast';
import { checkImageAddress, checkLink } from './link-rules.ts';
import { nodesOf, parseMarkdown, textOf } from './markdown-tree.ts';
import { mdxComponents } from './mdx-components.ts';
import { fileNameAsAlt, isFileName, onlyPictureAsAlt, saysOnlyPicture } from '../schemas/shared/image-alt.ts';
import type { Finding } from './reporter.ts';

/** Reports a finding at a node of the tree. */
export type ReportNode = (node: Nodes, finding: Finding) => void;

/**
 * The rules that hold for Markdown and MDX alike, on a syntax tree (mdast): no HTML, safe links, pictures with a description, headings in
 * order.
 *
 * @param source the text the tree was made of
 */
export function checkTree(root: Root, source: string, report: ReportNode): void {
  const pictures = new Set<string>();
  for (const { node } of nodesOf(root)) if (node.type === 'imageReference') pictures.add(node.identifier);
  let depth = 1;
  const open: string[] = [];
  for (const { node, ancestors } of nodesOf(root)) {
    if (node.type === 'html') checkHtml(node, open, report);
    else if (node.type === 'text') checkText(node, source, report);
    else if (node.type === 'link') checkLinkNode(node, report);
    else if (node.type === 'linkReference') checkLinkText(node, report);
    else if (node.type === 'image') checkImage(node, report);
    else if (node.type === 'imageReference') checkDescription(node, report);
    else if (node.type === 'definition') checkDefinition(node, pictures.has(node.identifier), report);
    else if (node.type === 'heading') {
      checkHeading(node, depth, ancestors, report);
      depth = node.depth;
    }
  }
}

function checkHtml(node: Html, open: string[], report: ReportNode): void {
  const closing = /^<\/([a-z][\w-]*)/i.exec(node.value)?.[1]?.toLowerCase();
  const at = closing === undefined ? -1 : open.lastIndexOf(closing);
  // The opening tag has been reported; its end says nothing new.
  if (at !== -1) {
    open.splice(at, 1);
    return;
  }
  const written = /^<([a-z][\w-]*)/i.exec(node.value)?.[1];
  const name = written?.toLowerCase() ?? closing;
  if (name !== undefined && closing === undefined) open.push(name);
  if (node.value.startsWith('<!--')) {
    report(node, {
      code: 'html-not-allowed',
      message: 'Een opmerking <!-- … --> komt in de broncode van de pagina terecht, waar iedereen hem kan lezen. Haal hem weg.',
    });
    return;
  }
  const block = Object.keys(mdxComponents).find((known) => known === written);
  if (block !== undefined) {
    report(node, {
      code: 'html-not-allowed',
      message: `Het blok <${block}> kan hier niet: alleen artikelen en pagina’s hebben blokken, in een bestand dat eindigt op .mdx. Haal <${block}> en </${block}> weg en laat de tekst staan.`,
    });
    return;
  }
  report(node, htmlFinding(name, name === undefined ? node.value.slice(0, 20) : `<${name}>`));
}

/** What to say about an HTML element; `shown` is how it is named. */
export function htmlFinding(name: string | undefined, shown: string): Finding {
  const hint = name !== undefined && Object.hasOwn(htmlHints, name) ? htmlHints[name] : undefined;
  const advice = hint?.message ?? 'Haal het weg, of gebruik de opmaak van Markdown. Hoort het teken < bij de tekst? Schrijf dan &lt;.';
  return { code: 'html-not-allowed', message: `HTML (${shown}) is in een tekst niet toegestaan. ${advice}`, example: hint?.example };
}

const htmlHints: Readonly<Record<string, { message: string; example?: string }>> = {
  script: { message: 'Een script hoort niet in een tekst: haal het weg.' },
  style: { message: 'De vormgeving komt van de portal: haal dit weg.' },
  iframe: {
    message: 'Zet er een gewone link neer naar de video of de kaart.',
    example: '[Bekijk de video](https://www.rijksoverheid.nl/)',
  },
  a: { message: 'Schrijf een link met haken.', example: '[Lees meer over opvoeden](https://www.rijksoverheid.nl/)' },
  img: { message: 'Schrijf een afbeelding met een uitroepteken en haken.', example: '![Wat er te zien is](/media/foto.jpg)' },
  b: { message: 'Zet twee sterretjes om woorden die vet moeten zijn.', example: '**belangrijk**' },
  strong: { message: 'Zet twee sterretjes om woorden die vet moeten zijn.', example: '**belangrijk**' },
  i: { message: 'Zet een sterretje om woorden die schuin moeten zijn.', example: '*nadruk*' },
  em: { message: 'Zet een sterretje om woorden die schuin moeten zijn.', example: '*nadruk*' },
  br: { message: 'Begin een nieuwe alinea met een lege regel.' },
  p: { message: 'Begin een nieuwe alinea met een lege regel.' },
  ul: { message: 'Schrijf een lijst met streepjes.', example: '- eerste punt\n- tweede punt' },
  ol: { message: 'Schrijf een genummerde lijst met cijfers.', example: '1. eerste stap\n2. tweede stap' },
  li: { message: 'Schrijf een lijst met streepjes.', example: '- eerste punt\n- tweede punt' },
  h1: { message: 'Schrijf een kop met hekjes.', example: '## Een kop' },
  h2: { message: 'Schrijf een kop met hekjes.', example: '## Een kop' },
  h3: { message: 'Schrijf een kop met hekjes.', example: '### Een kop' },
};

function checkLinkNode(node: Link, report: ReportNode): void {
  const fault = checkLink(node.url);
  const words = textOf(node).trim();
  if (fault !== undefined) {
    report(node, {
      code: fault.code,
      message: fault.message,
      example:
        fault.suggestion === undefined
          ? undefined
          : `[${words === '' || words === node.url ? 'Tekst van de link' : words}](${fault.suggestion})`,
    });
  }
  checkLinkText(node, report);
}

function checkLinkText(node: Link | LinkReference, report: ReportNode): void {
  const words = textOf(node).trim();
  if (words === '') {
    report(node, {
      code: 'link-without-text',
      message: 'Deze link heeft geen tekst, dus niemand ziet hem. Zet tussen de rechte haken waar de link heen gaat.',
      example: node.type === 'link' ? `[Tekst van de link](${node.url})` : undefined,
    });
  } else if (
    /^(?:klik(?: dan)? (?:hier|op deze link)|hier|deze (?:link|pagina|website)|link|lees (?:hier )?(?:meer|verder)|meer(?: info(?:rmatie)?)?|ga naar|website|download)[.!…»>→ ]*$/i.test(
      words,
    )
  ) {
    report(node, {
      severity: 'warning',
      code: 'vague-link-text',
      message: `De tekst “${words}” zegt niet waar de link heen gaat. Wie de pagina laat voorlezen, hoort alleen die woorden. Schrijf wat de lezer daar vindt.`,
      example: node.type === 'link' ? `[…](${node.url})` : undefined,
    });
  }
}

function checkText(node: Text, source: string, report: ReportNode): void {
  checkBrokenLink(node, report);
  checkGluedHeading(node, source, report);
  const { start, end } = node.position ?? {};
  const written = source.slice(start?.offset, end?.offset);
  // Not quite HTML, but other parsers are less strict about what a tag looks like.
  const tag = /(?<!\\)<[A-Za-z/!?][^\s<>]*/.exec(written)?.[0];
  if (tag === undefined || start === undefined) return;
  report(node, {
    code: 'html-not-allowed',
    message: `Hier staat “${tag}”, en dat lijkt op HTML. HTML is in een tekst niet toegestaan. Hoort het teken < bij de tekst? Schrijf dan &lt;.`,
    example: tag.replace('<', '&lt;'),
  });
}

// `##Kop` is a paragraph with signs in front.
function checkGluedHeading(node: Text, source: string, report: ReportNode): void {
  const { start } = node.position ?? {};
  const glued = /^(#{2,6})([^\s#].*)/.exec(node.value);
  if (glued === null || start?.offset === undefined || (start.column > 1 && source[start.offset - 1] !== '\n')) return;
  report(node, {
    code: 'heading-without-space',
    message: `Na ${glued[1] ?? ''} ontbreekt een spatie. Zo is dit geen kop, en ziet de lezer de hekjes staan.`,
    example: `${glued[1] ?? ''} ${glued[2] ?? ''}`,
  });
}

// A space in the address makes Markdown print the brackets as they are.
function checkBrokenLink(node: Text, report: ReportNode): void {
  const broken = /\[([^[\]\n]+)\]\(((?:[^()\n]|\([^()\n]*\))+)\)/.exec(node.value);
  if (broken === null || !/[:/.@]/.test(broken[2] ?? '')) return;
  const address = (broken[2] ?? '').trim();
  const suggestion = checkLink(address)?.suggestion;
  report(node, {
    code: 'broken-link',
    message: `“${broken[0]}” lijkt een link, maar werkt niet. In het adres mag geen spatie staan.`,
    example: `[${broken[1] ?? ''}](${suggestion ?? address.replace(/\s+/g, '')})`,
  });
}

/**
 * Refuses an unsafe address in any line that looks like the definition of a link. Parsers differ on where such a line counts (before the
 * rule under the head of a table, for one), so it is looked at apart from all that stands around it.
 */
export function checkDefinitionLines(text: string, report: (offset: number, finding: Finding) => void): void {
  for (const match of text.matchAll(/(?<=^[ \t]*(?:(?:>|[-*+]|\d+[.)])[ \t]*)*)\[[^\]\n]+\]:\s*\S.*/gm)) {
    for (const { node } of nodesOf(parseMarkdown(match[0]))) {
      const fault = node.type === 'definition' ? checkLink(node.url) : undefined;
      if (fault?.code === 'unsafe-link') report(match.index, { code: fault.code, message: fault.message });
    }
  }
}

function checkDefinition(node: Definition, picture: boolean, report: ReportNode): void {
  const fault = picture ? checkImageAddress(node.url) : checkLink(node.url);
  if (fault === undefined) return;
  report(node, {
    code: fault.code,
    message: fault.message,
    example: fault.suggestion && `[${node.label ?? node.identifier}]: ${fault.suggestion}`,
  });
}

function checkImage(node: Image, report: ReportNode): void {
  const fault = checkImageAddress(node.url);
  if (fault !== undefined) {
    report(node, {
      code: fault.code,
      message: fault.message,
      example: `![${node.alt?.trim() ? node.alt : 'Wat er te zien is'}](${fault.suggestion ?? '/media/foto.jpg'})`,
    });
  }
  checkDescription(node, report);
}

function checkDescription(node: Image | ImageReference, report: ReportNode): void {
  if (isFileName(node.alt ?? '')) {
    report(node, {
      code: 'image-without-alt',
      message: fileNameAsAlt,
      example: `![…](${node.type === 'image' ? node.url : '/media/foto.jpg'})`,
    });
    return;
  }
  if (saysOnlyPicture(node.alt ?? '')) {
    // Which picture it is comes first.
    if (node.type === 'image' && checkImageAddress(node.url) !== undefined) return;
    report(node, {
      code: 'image-says-little',
      severity: 'warning',
      message: onlyPictureAsAlt,
      example: `![…](${node.type === 'image' ? node.url : '/media/foto.jpg'})`,
    });
    return;
  }
  if ((node.alt ?? '').trim() !== '') return;
  report(node, {
    code: 'image-without-alt',
    message: 'Deze afbeelding heeft geen beschrijving. Zet tussen de rechte haken wat er te zien is, voor wie de afbeelding niet ziet.',
    example: `![Wat er te zien is](${node.type === 'image' && checkImageAddress(node.url) === undefined ? node.url : '/media/foto.jpg'})`,
  });
}

function checkHeading(node: Heading, before: number, ancestors: readonly Nodes[], report: ReportNode): void {
  const words = textOf(node).trim();
  if (words === '') {
    report(node, { code: 'empty-heading', message: 'Deze kop heeft geen tekst. Vul hem in, of haal de regel weg.' });
  } else if (node.depth === 1) {
    report(node, {
      code: 'heading-level',
      message:
        'Een kop van het eerste niveau (één # of een rij = onder de tekst) is de titel van de pagina, en die staat er al. Begin in de tekst met ##.',
      example: `## ${words}`,
    });
  } else if (node.depth > before + 1 && ancestors.length === 1) {
    report(node, {
      severity: 'warning',
      code: 'heading-level',
      message: `Deze kop slaat een niveau over: ${'#'.repeat(node.depth)} staat hier direct onder ${before === 1 ? 'de titel' : '#'.repeat(before)}. Wie de pagina laat voorlezen, denkt dan dat er een kop mist.`,
      example: `${'#'.repeat(before + 1)} ${words}`,
    });
  }
}

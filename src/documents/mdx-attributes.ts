import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import { didYouMean, nearest } from '../problems/did-you-mean.ts';
import { checkLink } from './link-rules.ts';
import type { AttributeDefinition } from './mdx-components.ts';
import type { Finding } from './reporter.ts';

/** What is wrong with the value of a known attribute. */
export function checkAttributeValue({ name, value }: MdxJsxAttribute, definition: AttributeDefinition): Finding | undefined {
  const finding = (message: string, fixed: string | undefined = definition.example): Finding => ({
    code: 'invalid-attribute',
    message: `${definition.label} (${name}): ${message}`,
    example: fixed === undefined ? undefined : `${name}="${fixed}"`,
  });
  if (typeof value === 'object' && value !== null) {
    const literal = /^\s*(["'`]?)([^"'`$\\]*)\1\s*$/.exec(value.value)?.[2];
    return {
      ...finding(
        'de waarde staat tussen accolades { } en is daardoor programmacode. Zet haar tussen aanhalingstekens.',
        literal || definition.example,
      ),
      code: 'mdx-expression',
    };
  }
  const { type } = definition;
  if (type.kind === 'boolean') {
    return value === null || value === undefined
      ? undefined
      : { ...finding('dit kenmerk heeft geen waarde. Schrijf alleen de naam, of laat het weg.'), example: name };
  }
  if (typeof value !== 'string' || value.trim() === '') return finding('de waarde ontbreekt.');
  if (type.kind === 'choice') return checkChoice(value, Object.keys(type.labels), finding);
  if (type.kind === 'url') {
    const fault = value.startsWith('https://')
      ? checkLink(value)
      : (checkLink(value) ?? { message: 'dit is geen webadres dat begint met https://.' });
    return fault === undefined
      ? undefined
      : finding(
          fault.message.charAt(0).toLowerCase() + fault.message.slice(1),
          'suggestion' in fault && fault.suggestion?.startsWith('https://') ? fault.suggestion : definition.example,
        );
  }
  if (type.kind === 'media') {
    const right = /^\/?media\/(?!\.)(?!.*\/\.)[a-z0-9][a-z0-9._/-]*\.([a-z0-9]+)$/.exec(value)?.[1];
    return right !== undefined && type.extensions.includes(right)
      ? undefined
      : finding(
          `dit is geen bestand uit de map media van een soort die hier kan (${type.extensions.join(', ')}). De naam bestaat uit kleine letters, cijfers en streepjes.`,
        );
  }
  return undefined;
}

function checkChoice(
  value: string,
  choices: readonly string[],
  finding: (message: string, fixed?: string) => Finding,
): Finding | undefined {
  if (choices.includes(value)) return undefined;
  return finding(
    `“${value}” kan hier niet. ${didYouMean(value, choices) ?? `U kunt kiezen uit ${choices.join(', ')}.`}`,
    nearest(value, choices) ?? choices[0],
  );
}

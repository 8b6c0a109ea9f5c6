import { CST, Lexer } from 'yaml';

/** One piece of YAML source. */
export interface YamlToken {
  /** Kind of piece, in the words of the `yaml` package: `space`, `scalar`, `alias`, `flow-map-start`... */
  type: NonNullable<ReturnType<typeof CST.tokenType>> | 'error';
  source: string;
  /** Offset in the YAML text, in UTF-16 units. */
  offset: number;
}

/** Cuts YAML into pieces without building anything from them, so that it can be looked at before it is understood. */
export function* yamlTokens(text: string): Generator<YamlToken> {
  let offset = 0;
  let scalar = false;
  for (const source of new Lexer().lex(text)) {
    if (scalar) {
      scalar = false;
      yield { type: 'scalar', source, offset };
      offset += source.length;
      continue;
    }
    const type = CST.tokenType(source) ?? 'error';
    // The lexer announces a plain scalar with a control character that is not part of the text; so it does with other marks.
    if (type === 'scalar') scalar = true;
    else if (type !== 'doc-mode' && type !== 'flow-error-end') {
      yield { type, source, offset };
      offset += source.length;
    }
  }
}

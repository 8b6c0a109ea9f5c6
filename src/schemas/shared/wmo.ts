import * as z from 'zod';
import { field } from './field.ts';
import { uniqueList } from './id.ts';

/** The five functions that the Wmo gives a municipality for growing up and parenting. */
export const wmoFunctions = ['information', 'signalling', 'guidance', 'pedagogical-help', 'care-coordination'] as const;

/** One of {@link wmoFunctions}. */
export type WmoFunction = (typeof wmoFunctions)[number];

/** Dutch names of the functions. */
export const wmoFunctionLabels: Readonly<Record<WmoFunction, string>> = {
  information: 'Informatie en advies',
  signalling: 'Signaleren',
  guidance: 'Toeleiden naar hulp',
  'pedagogical-help': 'Lichte hulp bij opvoeden',
  'care-coordination': 'Zorg op elkaar afstemmen',
};

/** The elements a centre must have before it may use the name (basismodel CJG). B stands for the five functions together. */
export const basicModelElements = ['A', 'C', 'D'] as const;

/** One of {@link basicModelElements}. */
export type BasicModelElement = (typeof basicModelElements)[number];

/** Dutch names of the elements, B among them. */
export const basicModelLabels: Readonly<Record<BasicModelElement | 'B', string>> = {
  A: 'Jeugdgezondheidszorg (consultatiebureau en GGD)',
  B: 'De vijf functies uit de Wmo',
  C: 'Schakel met Bureau Jeugdzorg',
  D: 'Schakel met de Zorg- en Adviesteams',
};

/** How heavy the help is. The columns of the matrix of provisions. */
export const careLevels = ['everyone', 'extra-attention', 'problems', 'complex'] as const;

/** One of {@link careLevels}. */
export type CareLevel = (typeof careLevels)[number];

/** Dutch names of the levels. */
export const careLevelLabels: Readonly<Record<CareLevel, string>> = {
  everyone: 'Voor iedereen',
  'extra-attention': 'Bij extra vragen of zorgen',
  problems: 'Bij problemen',
  complex: 'Bij zware of meer problemen tegelijk',
};

/** The Wmo functions that a service fulfils. */
export const wmoFunctionList = field(
  uniqueList(field(z.enum(wmoFunctions), { label: 'Functie', hint: 'Kies een functie.', labels: wmoFunctionLabels })),
  { label: 'Functies uit de Wmo', hint: 'Welke van de vijf functies vervult dit?', labels: wmoFunctionLabels, example: '[information]' },
);

/** The other elements of the basismodel to which a service contributes. */
export const basicModelList = field(
  uniqueList(field(z.enum(basicModelElements), { label: 'Onderdeel', hint: 'Kies een onderdeel.', labels: basicModelLabels })),
  {
    label: 'Onderdelen van het basismodel',
    hint: 'A is jeugdgezondheidszorg, C de schakel met Bureau Jeugdzorg, D die met de Zorg- en Adviesteams. B volgt uit de functies.',
    labels: basicModelLabels,
    example: '[A]',
  },
);

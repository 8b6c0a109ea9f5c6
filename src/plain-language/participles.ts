/** Words that look like a past participle and are none, or stand with “worden” without making a passive. */
const noParticiples = new Set(
  (
    'geboren ontstaan geen gezond gezin gezinnen gebied gebieden gebeuren gedeelten geduld gegevens geheel geld gelden gemeenten genoeg gesprek gesprekken geven gevolg gevoel ' +
    'gevoelens gewend gewoon gewoonten bekend bewust bereid beleid bevoegd bezoeken verdriet verschillend verstand vertrouwd verdrietig verliefd verlegen verkeerd verleden ' +
    'verkouden verslaafd volwassen zwanger zelfstandig tevreden gehandicapt getrouwd gescheiden vermoeid overspannen ongerust beroemd bevriend belangrijk ' +
    'beter bekender verschillen verhalen verdienen verband verbanden verenigingen bedden belangen bedragen bezwaren redenen gedrag gebruik geluid gemeend geweld geheim ' +
    'onbeperkt onbekend onzekerheid ontwikkelen bedoelingen eten ouderen begin behoefte benen bent berichten beste betekenen kleren leren anderen ergens erover'
  ).split(' '),
);

const prefixes =
  'aan|achter|af|bij|binnen|door|goed|in|klaar|kwijt|langs|los|mee|na|neer|om|op|open|over|samen|schoon|tegen|terecht|terug|toe|uit|vast|vol|voor|vooruit|weer|weg';

const weak = /^(?:ge\p{L}{2,}|(?:be|ver|ont|her|er)\p{L}{2,})[td]$/u;
/** Strong participles with a prefix have the letters of an infinitive; these are the ones that differ from it by their vowel. */
const strong =
  /^(?:ge\p{L}{2,}en|(?:be|ver|ont|her|over|onder|voor)?(?:sproken|schreven|sloten|dacht|zocht|kocht|bracht|broken|boden|bonden|dragen|dreven|grepen|holpen|keken|kregen|lopen|loren|nomen|roepen|sneden|stolen|stoten|trokken|vangen|vonden|worven|wezen|zonden|zworen|daan|gaan|staan))$/u;
const separable = new RegExp(`^(?:${prefixes})ge\\p{L}{2,}(?:[td]|en)$`, 'u');
const separableFixed = new RegExp(`^(?:${prefixes})(?:be|ver|ont|her)\\p{L}{2,}(?:[td]|sproken|schreven|sloten|nomen|bonden|worven)$`, 'u');
const bare = new Set([
  'gedaan',
  'gezien',
  'ingezien',
  'nagezien',
  'overzien',
  'gegaan',
  'aangedaan',
  'toegestaan',
  'verstaan',
  'ondergaan',
  'overgedaan',
]);

/** Whether a word, in small letters, can be a past participle: `gevraagd`, `aangemeld`, `besproken`, `opgenomen`. */
export const isParticiple = (word: string): boolean =>
  !noParticiples.has(word) && (bare.has(word) || weak.test(word) || strong.test(word) || separable.test(word) || separableFixed.test(word));

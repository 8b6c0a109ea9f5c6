// Words that say nothing about what somebody looks for. A query of nothing but these is searched for as it is.

/** Dutch words without a subject of their own, normalised. */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'de het een en of maar want dus als dan dat dit die deze er hier daar waar wie wat wanneer hoe waarom welke welk ' +
    'ik jij je u uw hij zij ze we wij jullie mij me mijn mn zn jouw ons onze hun hen haar hem zich zelf iemand iets niets niemand elkaar ' +
    'is ben bent was waren zijn wordt worden werd heb hebt heeft hebben had kan kun kunt kunnen kon mag mogen moet moeten zal zou zullen wil ' +
    'wilt willen ga gaat gaan doe doet doen kom komt komen af hoor hoort krijgt krijgen krijg maakt maken ' +
    'van voor met op in aan bij uit om tot naar over door onder tegen tussen zonder per sinds na binnen te ter ten als via ' +
    'niet geen ook nog al wel heel erg zo meer veel alle alles hele elke ieder iedere ander andere anders steeds soms vaak altijd weer nu nou toch even ' +
    'bijvoorbeeld staat staan vindt vinden vind goed erbij ermee mee ervan eraan erover'
  ).split(' '),
);

/** Words that say little beside another, normalised: `hulp` in “hulp bij schulden”, `18 jaar`. */
export const weakWords: ReadonlySet<string> = new Set(
  (
    'hulp helpen vraag vragen kind kinderen jaar jaren oud maanden leeftijd nodig zoeken zoek gezocht aanvragen aanvraag regelen info informatie website ' +
    'adres probleem problemen lukt gratis iemand mensen man vrouw papa mama vader moeder ouder ouders jongen meisje zoon dochter gezin thuis beste vriend begin begint beginnen avond avonds cjg'
  ).split(' '),
);

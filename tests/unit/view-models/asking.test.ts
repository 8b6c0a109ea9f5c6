import { beforeAll, describe, expect, it } from 'vitest';
import type { Portal } from '../../../src/portal/portal.ts';
import { localDate } from '../../../src/opening-hours/local-date.ts';
import { hasYouthPage } from '../../../src/sites/shown-for-youth.ts';
import { askPage } from '../../../src/view-models/ask-page.ts';
import { experiencePage, shownExperiences } from '../../../src/view-models/experiences.ts';
import { homePage } from '../../../src/view-models/home-page.ts';
import { questionPage, questionsPage } from '../../../src/view-models/questions.ts';
import { themePage } from '../../../src/view-models/topic-page.ts';
import { youthPage } from '../../../src/view-models/youth-page.ts';
import { fixturePortals } from '../collections/support/portal.ts';
import { withEntries, withSite } from './support.ts';

let portals: Awaited<ReturnType<typeof fixturePortals>>;
beforeAll(async () => {
  portals = await fixturePortals();
});

const builtOn = (of: Portal, day: string): Portal => {
  const now = Date.parse(`${day}T12:00:00+01:00`);
  return { ...of, now, today: localDate(now) };
};

describe('the page on which one reads how to ask', () => {
  it('has the ways that the portal has, and promises nothing that nobody agreed on', () => {
    const page = askPage(portals.voorbeelddam);
    expect(page.writing?.form?.host).toBe(new URL(portals.voorbeelddam.site.questions?.form ?? '').host);
    const silent = askPage(
      withSite(portals.voorbeelddam, { questions: { explanation: 'Schrijf ons.', answeredBy: [] }, email: undefined }),
    );
    expect(silent.writing).toEqual({ explanation: 'Schrijf ons.' });
    expect(silent.anonymous).toBe(false);
    expect(silent.next).toEqual([
      'Hoe snel u antwoord krijgt, verschilt. Hebt u haast? Bel dan.',
      'Of dit ook zonder uw naam kan, is niet bekend. Bel als u anoniem wilt blijven.',
    ]);
    expect(askPage(withSite(portals.voorbeelddam, { questions: undefined, email: undefined })).writing).toBeUndefined();
  });

  it('puts a way that leads somewhere before one of which it can only say why it does not', () => {
    expect(askPage(portals.voorbeelddam).ways).toEqual(['write', 'call', 'walkIn']);
    const phone = { unknown: 'Het nummer volgt.' };
    const silent = withSite(portals.voorbeelddam, { phone, email: undefined, questions: { explanation: 'Schrijf ons.', answeredBy: [] } });
    const page = askPage(silent);
    expect(page.ways).toEqual(['walkIn', 'write', 'call']);
    // Nobody is told to call where there is no number.
    expect(page.next.join(' ')).not.toMatch(/\bbel\b/i);
  });

  it('begins on a portal for young people with who listens to them', () => {
    const page = askPage(portals['jong-voorbeelddam']);
    expect(page.listeners.length).toBeGreaterThan(0);
    expect(page).not.toHaveProperty('youth');
    expect(askPage(portals.voorbeelddam).listeners).toEqual([]);
  });

  it('has on a portal for others as well a part for young people, with the lines that need no name first and a way out', () => {
    const page = askPage(portals.testerveen);
    expect(page.frame.exitHref).toMatch(/^https:/);
    expect(page.youthWay).toEqual({ label: 'Ben je jong? Lees hoe jij iets vraagt', href: '#jongeren' });
    expect(page.youth?.talk).toMatchObject({ title: 'Vraag het anoniem', intro: 'Bellen of chatten kan zonder je naam te zeggen.' });
    expect(page.youth?.talk?.lines.map(({ id }) => id)).toEqual(youthPage(portals.testerveen).listeners.map(({ id }) => id));
    expect(page.listeners).toEqual([]);
    // One cannot write, call or walk in there yet.
    expect(page.youth).not.toHaveProperty('here');
    expect(youthPage(portals.testerveen).ask.href).toBe('/vraag-stellen/#jongeren');

    const alone = askPage(portals.voorbeelddam);
    expect(alone.frame).not.toHaveProperty('exitHref');
    expect(alone).not.toHaveProperty('youth');
    expect(alone.youthWay?.href).toBe(portals.voorbeelddam.site.youthPortal?.url);
  });

  it('tells young people in “je” what happens with a question, and that no name is needed only where somebody agreed to that', () => {
    const both = withSite(portals.voorbeelddam, { audiences: ['parents', 'youth'] });
    const page = askPage(both);
    expect(page.next.join(' ')).toContain('U krijgt');
    expect(page.youth?.here?.title).toBe('Vraag het aan het CJG');
    expect(page.youth?.here?.next).toEqual([
      'Je krijgt antwoord van GGD Testland.',
      'Je krijgt antwoord binnen twee werkdagen.',
      'Dit kan zonder je naam.',
    ]);
    expect(page.youth?.here?.ways.map(({ href }) => href)).toEqual(['#schrijven', '#bellen', '#binnenlopen']);
    expect(page.youth?.portal?.href).toBe('https://www.jong-voorbeelddam.example');
    const named = askPage(withSite(both, { questions: { explanation: 'Schrijf.', answeredBy: [], anonymous: false }, email: undefined }));
    expect(named.youth?.here?.next.join(' ')).not.toContain('naam');
    // A way that leads nowhere is not offered.
    expect(named.youth?.here?.ways.map(({ href }) => href)).not.toContain('#schrijven');
  });
});

describe('questions and answers', () => {
  it('stand by theme, for the readers of the portal', () => {
    expect(questionsPage(portals.voorbeelddam).readers).toEqual([
      {
        groups: [
          { title: 'Slapen', questions: [expect.objectContaining({ href: '/vragen/niet-naar-bed/' })] },
          { title: 'Andere vragen', questions: [expect.objectContaining({ title: 'Kan ik iets vragen zonder mijn naam?' })] },
        ],
      },
    ]);
    expect(questionsPage(portals['jong-voorbeelddam']).readers.flatMap(({ groups }) => groups)).toHaveLength(1);
    // On a portal for both, what young people ask stands apart.
    const both = withSite(portals.voorbeelddam, { audiences: ['youth', 'parents'] });
    const asked = both.entries.questions.get('mag-ik-anoniem') ?? expect.fail();
    const byYouth = { ...asked, data: { ...asked.data, audiences: ['youth' as const] } };
    const questions = new Map([...both.entries.questions, ['mag-ik-anoniem', byYouth]]);
    expect(questionsPage(withEntries(both, { questions })).readers.map(({ title }) => title)).toEqual([
      'Van ouders en opvoeders',
      'Van kinderen en jongeren',
    ]);
  });

  it('have a way out from their list when one of them may not be seen, and the tab says no more than else', () => {
    const plain = questionsPage(portals.voorbeelddam);
    const questions = new Map(
      [...portals.voorbeelddam.entries.questions].map(([id, entry]) => [id, { ...entry, data: { ...entry.data, sensitive: false } }]),
    );
    const open = questionsPage(withEntries(portals.voorbeelddam, { questions }));
    expect(open.frame).not.toHaveProperty('exitHref');
    const [first] = questions.values();
    if (first === undefined) throw new Error('There is no question.');
    const asked = new Map([...questions, [first.id, { ...first, data: { ...first.data, sensitive: true } }]]);
    const { frame } = questionsPage(withEntries(portals.voorbeelddam, { questions: asked }));
    expect(frame).toMatchObject({ exitHref: portals.voorbeelddam.site.exitUrl, title: plain.frame.title, discreet: false });
  });

  it('come with help and with what there is to read, and those that are sensitive with a way out', () => {
    const { entries } = portals.voorbeelddam;
    const page = questionPage(portals.voorbeelddam, entries.questions.get('niet-naar-bed') ?? expect.fail());
    expect(page.read).toEqual([{ label: 'Mijn baby huilt veel. Wat kan ik doen?', href: '/artikelen/huilende-baby/' }]);
    expect(page.answeredBy).toBe('Antwoord van Hulplijn Voorbeeld.');
    expect(page.services.length).toBeGreaterThan(0);
    expect(page.jsonLd[0]).toMatchObject({ '@type': 'FAQPage', mainEntity: [{ name: 'Mijn kind wil niet naar bed. Wat nu?' }] });
    const sensitive = questionPage(portals.voorbeelddam, entries.questions.get('mag-ik-anoniem') ?? expect.fail());
    expect(sensitive.frame).toMatchObject({ discreet: true, title: portals.voorbeelddam.site.name });
    expect(sensitive.sensitive?.text).toContain('Uw browser onthoudt');
    expect(page).not.toHaveProperty('sensitive');
  });

  it('lead on to questions for the same readers and ages only', () => {
    const of = portals.voorbeelddam;
    const first = [...of.entries.questions.values()][0] ?? expect.fail();
    const about = (id: string, data: Partial<typeof first.data>): [string, typeof first] => [
      id,
      { ...first, id, data: { ...first.data, themes: ['opvoeden'], ...data } },
    ];
    const questions = new Map([
      about('peuter', { question: 'Peuter?', audiences: ['parents'], age: { from: '2 years', to: '3 years' } }),
      about('kleuter', { question: 'Kleuter?', audiences: ['parents'], age: { from: '3 years', to: '5 years' } }),
      about('tiener', { question: 'Tiener?', audiences: ['parents'], age: { from: '12 years', to: '17 years' } }),
      about('jong', { question: 'Jong?', audiences: ['youth'] }),
    ]);
    const toddler = questions.get('peuter') ?? expect.fail();
    expect(questionPage(withEntries(of, { questions }), toddler).more.map(({ title }) => title)).toEqual(['Kleuter?']);
  });
});

describe('what young people tell', () => {
  it('is shown where young people are, and no longer than they agreed to', () => {
    const on = (site: keyof typeof portals, day: string) => shownExperiences(builtOn(portals[site], day)).map(({ id }) => id);
    expect(on('jong-voorbeelddam', '2026-10-04')).toEqual([]);
    // Sam is 15: a day later a parent agreed as well.
    expect(on('jong-voorbeelddam', '2026-10-05')).toEqual([]);
    expect(on('jong-voorbeelddam', '2026-10-06')).toEqual(['ik-durfde-het']);
    expect(on('jong-voorbeelddam', '2027-10-05')).toEqual(['ik-durfde-het']);
    expect(on('jong-voorbeelddam', '2027-10-06')).toEqual([]);
    expect(on('voorbeelddam', '2026-11-21')).toEqual([]);
  });

  it('has a first name and an age, and nothing of the consent itself', () => {
    const young = portals['jong-voorbeelddam'];
    const page = experiencePage(young, young.entries.experiences.get('ik-durfde-het') ?? expect.fail());
    expect(page.by).toBe('Sam (15)');
    expect(new Date(page.over ?? 0).toISOString()).toBe('2027-10-05T22:00:00.000Z');
    expect(JSON.stringify(page)).not.toContain('2026-10-0');
    expect(page).not.toHaveProperty('sensitive');
  });

  it('about what nobody may be seen with has a way out, and says that the browser remembers it', () => {
    const young = portals['jong-voorbeelddam'];
    const entry = young.entries.experiences.get('ik-durfde-het') ?? expect.fail();
    const page = experiencePage(young, { ...entry, data: { ...entry.data, sensitive: true } });
    expect(page.frame).toMatchObject({ discreet: true, title: young.site.name });
    expect(page.sensitive?.text).toContain('Je browser onthoudt');
    expect(page.helpLines.length).toBeGreaterThan(0);
  });

  it('leads on to its themes, to what young people can read about them, and to who can be asked', () => {
    const { testerveen } = portals;
    const page = experiencePage(testerveen, testerveen.entries.experiences.get('weer-naar-buiten') ?? expect.fail());
    expect(page.themes).toEqual([{ label: 'Pesten', href: '/themas/pesten/' }]);
    expect(page.read.map(({ href }) => href)).toEqual(['/artikelen/gepest-worden/']);
    expect(page.ask).toEqual({ label: 'Stel je vraag', href: '/vraag-stellen/#jongeren' });
    expect(page.helpLines).toEqual([]);
    const article = testerveen.entries.articles.get('gepest-worden') ?? expect.fail();
    const forParents = { ...article, data: { ...article.data, audiences: ['parents' as const] } };
    const other = withEntries(testerveen, { articles: new Map([['gepest-worden', forParents]]) });
    expect(experiencePage(other, testerveen.entries.experiences.get('weer-naar-buiten') ?? expect.fail()).read).toEqual([]);
  });

  it('is found from the home page of their portal, and from that of a theme', () => {
    expect(homePage(portals['jong-voorbeelddam']).experiences?.cards.map(({ href }) => href)).toEqual(['/ervaringen/ik-durfde-het/']);
    expect(homePage(portals.testerveen)).not.toHaveProperty('experiences');
    expect(homePage(builtOn(portals['jong-voorbeelddam'], '2027-10-06'))).not.toHaveProperty('experiences');
    const { testerveen } = portals;
    const bullying = themePage(testerveen, testerveen.entries.themes.get('pesten') ?? expect.fail());
    expect(bullying.experiences?.cards.map(({ href }) => href)).toEqual(['/ervaringen/weer-naar-buiten/']);
    expect(bullying.jumps).toContainEqual({ label: 'Ervaringen', href: '#ervaringen' });
    expect(bullying).not.toHaveProperty('questions');
  });
});

describe('the page for young people', () => {
  it('is there on a portal for them and others, unless they have a portal of their own', () => {
    expect(hasYouthPage(portals.testerveen)).toBe(true);
    expect(hasYouthPage(portals['jong-voorbeelddam'])).toBe(false);
    expect(hasYouthPage(portals.voorbeelddam)).toBe(false);
    const own = { name: 'Jong', url: 'https://jong.example' };
    expect(hasYouthPage(withSite(portals.testerveen, { youthPortal: own }))).toBe(false);
  });

  it('speaks to them, has a way out, and has what is for them alone', () => {
    const page = youthPage(portals.testerveen);
    expect(page.frame.exitHref).toMatch(/^https:/);
    expect(page.frame.discreet).toBe(false);
    expect(page.intro).toContain('je');
    expect(page.groups.flatMap(({ articles }) => articles.map(({ id }) => id))).toEqual(['gepest-worden']);
    expect(page.listeners.length).toBeGreaterThan(0);
  });

  describe('has what there is to read by theme', () => {
    /** The page with articles about themes by the names of these, in the order of themes: slapen, opvoeden, pesten. */
    const pageWith = (articles: Record<string, { themes: string[]; sensitive?: boolean }>) => {
      const { testerveen } = portals;
      const model = testerveen.entries.articles.get('gepest-worden') ?? expect.fail();
      const made = Object.entries(articles).map(
        ([id, { themes, sensitive = false }]) => [id, { ...model, id, data: { ...model.data, title: id, themes, sensitive } }] as const,
      );
      return youthPage(withEntries(testerveen, { articles: new Map(made) }));
    };
    const groupsOf = (articles: Parameters<typeof pageWith>[0]) =>
      pageWith(articles).groups.map(({ id, articles: listed }) => [id, ...listed.map((article) => article.id)]);
    const order = () => [...portals.testerveen.entries.themes.values()].toSorted((a, b) => a.data.order - b.data.order).map(({ id }) => id);

    it('with those first about which something sensitive was written, and the others in their order', () => {
      const [first = '', second = '', last = ''] = order();
      const pairs = (sensitive: boolean) => ({
        a: { themes: [first] },
        b: { themes: [first] },
        c: { themes: [second] },
        d: { themes: [second] },
        e: { themes: [last], sensitive },
        f: { themes: [last] },
      });
      const at = (id: string, ...listed: string[]) => [`thema-${id}`, ...listed];
      expect(groupsOf(pairs(false))).toEqual([at(first, 'a', 'b'), at(second, 'c', 'd'), at(last, 'e', 'f')]);
      expect(groupsOf(pairs(true))).toEqual([at(last, 'e', 'f'), at(first, 'a', 'b'), at(second, 'c', 'd')]);
    });

    it('with an article that is alone under another of its themes, where there is more', () => {
      const [first = '', second = ''] = order();
      expect(groupsOf({ a: { themes: [first, second] }, b: { themes: [second] }, c: { themes: [second] } })).toEqual([
        [`thema-${second}`, 'a', 'b', 'c'],
      ]);
    });

    it('with those that are alone put together at the end, unless they are sensitive; one keeps its theme, and none is left out', () => {
      const [first = '', second = '', last = ''] = order();
      const alone = { a: { themes: [first] }, b: { themes: [second] }, c: { themes: [last], sensitive: true } };
      expect(groupsOf(alone)).toEqual([
        [`thema-${last}`, 'c'],
        ['thema-en-andere', 'a', 'b'],
      ]);
      expect(groupsOf({ a: alone.a, c: alone.c })).toEqual([
        [`thema-${last}`, 'c'],
        [`thema-${first}`, 'a'],
      ]);
      expect(groupsOf({ a: { themes: [] } })).toEqual([['thema-en-andere', 'a']]);
    });

    it('with links to all of it on top', () => {
      const page = pageWith({ a: { themes: [order()[0] ?? ''] }, b: { themes: [order()[1] ?? ''] } });
      expect(page.jumps.map(({ href }) => href)).toEqual(['#praten', '#thema-en-andere', '#ervaringen', '#hulp']);
    });
  });

  it('promises that no name is needed only where somebody agreed to that', () => {
    const asked = (anonymous?: boolean) =>
      youthPage(
        withSite(portals.testerveen, {
          questions: { explanation: 'Schrijf.', answeredBy: [], ...(anonymous !== undefined && { anonymous }) },
        }),
      ).ask.label;
    expect([asked(true), asked(false), asked()]).toEqual(['Vraag het anoniem', 'Stel je vraag', 'Stel je vraag']);
  });
});

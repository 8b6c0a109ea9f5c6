import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDocuments, anyQuery, answerOf, found, now, searchOf, service } from './support.ts';

describe('search', () => {
  it('puts the word itself before its forms, its beginning, a part of a compound, a synonym and a mistake', () => {
    const search = searchOf(
      [
        service('typo', 'Spreekuxr'),
        service('synonym', 'Bezoektijd'),
        service('part', 'Inloopspreekuur'),
        service('beginning', 'Spreekuurhouder'),
        service('form', 'Spreekuren'),
        service('exact', 'Spreekuur'),
      ],
      'bezoektijd: spreekuur',
    );
    // Who types a word that is there means that word: nothing with a mistake comes.
    expect(found(search, 'spreekuur')).toEqual(['exact', 'form', 'beginning', 'part', 'synonym']);
    const vragen = searchOf([
      service('part', 'Opvoedvragen'),
      service('form', 'Vraag'),
      service('exact', 'Vragen'),
      service('typo', 'Vrogen'),
    ]);
    expect(found(vragen, 'vragen')).toEqual(['exact', 'form', 'part']);
    expect(found(vragen, 'vrugen')[0]).toBe('exact');
  });

  it.each([
    ['spreekuur', 'inloopspreekuur'],
    ['vragen', 'opvoedvragen'],
    ['gezondheidszorg', 'jeugdgezondheidszorg'],
  ])('finds with %s what is called %s', (query, title) => {
    expect(found(searchOf([service('other', 'Kraamzorg'), service('one', title)]), query)).toContain('one');
  });

  it.each([
    ['hulen', 'Huilen'],
    ['pubr', 'Puber'],
    ['scheidng', 'Hulp bij scheiding'],
    ['ADHD', 'Hulp bij adhd'],
    ['adhd', 'ADHD'],
    ['spreekur', 'Inloopspreekuur'],
    ['verkragt', 'Verkracht'],
  ])('finds with %s what is called %s', (query, title) => {
    expect(found(searchOf([service('other', 'Kraamzorg'), service('one', title)]), query)).toEqual(['one']);
  });

  it('says for what it took a word with a mistake', () => {
    const search = searchOf([service('one', 'Huilen'), service('other', 'Slapen')]);
    expect(search('hulen').corrections).toEqual([{ typed: 'hulen', meant: 'huilen' }]);
    expect(search('huilen').corrections).toEqual([]);
  });

  it('takes a compound apart that stands nowhere', () => {
    expect(found(searchOf([service('one', 'Hulp bij slaap'), service('other', 'Kraamzorg')]), 'slaaphulp')).toContain('one');
  });

  it('reads two words as one when the texts do, and the other way round', () => {
    const search = searchOf([service('one', 'Familiegroepsplan'), service('two', 'Home-Start'), service('three', 'Slapen')]);
    expect(found(search, 'familie groepsplan')[0]).toBe('one');
    expect(found(search, 'homestart')[0]).toBe('two');
    expect(found(search, 'home start')[0]).toBe('two');
  });

  it('follows synonyms of one word and of several, with small words in between', () => {
    const search = searchOf(
      [service('one', 'Leerplicht'), service('two', 'School kiezen'), service('three', 'Scheiding')],
      'leerplicht: niet naar school\nscheiding: uit elkaar',
    );
    expect(found(search, 'mijn zoon wil niet meer naar school')[0]).toBe('one');
    expect(found(search, 'wij gaan uit elkaar')).toEqual(['three']);
  });

  describe('with pages in other languages', () => {
    const inLanguage = (language: string, id: string, title: string) =>
      service(id, title, {}, { href: `/taal/${language}/sociale-kaart/${id}/`, kind: 'page' });
    const search = searchOf(
      [
        service('sleep', 'Slapen'),
        service('mate', 'Een maatje'),
        inLanguage('uk', 'sleep', 'Коли немовля плаче'),
        inLanguage('pl', 'sleep', 'Maata'),
        inLanguage('pl', 'psycholog', 'Psycholog'),
      ],
      'slapen: не спить: uk\nslapen: nie śpi: pl\nmaatje: mantelzorg',
    );
    const hrefs = (query: string) => search(query).hits.map(({ document }) => document.href);

    it('answers in the language of what was typed first, and in no third one', () => {
      expect(hrefs('не спить')).toEqual(['/taal/uk/sociale-kaart/sleep/', '/sociale-kaart/sleep/']);
      expect(hrefs('nie śpi')).toEqual(['/taal/pl/sociale-kaart/sleep/', '/sociale-kaart/sleep/']);
      expect(hrefs('slapen')).toEqual(['/sociale-kaart/sleep/']);
    });

    it('takes no word of another language for a form, a synonym or a slip of a Dutch one', () => {
      expect(hrefs('maatje')).toEqual(['/sociale-kaart/mate/']);
      expect(hrefs('mantelzorg')).toEqual(['/sociale-kaart/mate/']);
      expect(search('psycolog')).toMatchObject({ hits: [], corrections: [], suggestions: [] });
    });

    it('knows the forms of a word in another language, and a slip in other letters', () => {
      const forms = searchOf(
        [service('sad', 'Somber'), service('pregnant', 'Zwanger'), inLanguage('uk', 'sad', 'Смуток')],
        'somber: сумний: uk\nsomber: حزين: ar\nzwanger: hamile: tr\nsomber: smutek: pl',
      );
      for (const query of ['моя дитина сумна', 'сумно', 'сумнний', 'ابنتي حزينة', 'smutna'])
        expect(found(forms, query)[0], query).toBe('sad');
      expect(found(forms, 'hamileyim')).toEqual(['pregnant']);
      expect(forms('hamileyim').corrections).toEqual([]);
      // Too little in common, and a Dutch word with a slip.
      expect(found(forms, 'hamster')).toEqual([]);
      expect(forms('zwangr').corrections).toEqual([{ typed: 'zwangr', meant: 'zwanger' }]);
    });

    it('finds such a page by its own words and by their beginnings', () => {
      expect(hrefs('psycholog')).toEqual(['/taal/pl/sociale-kaart/psycholog/']);
      expect(hrefs('psychol')).toEqual(['/taal/pl/sociale-kaart/psycholog/']);
    });
  });

  it('finds a service by its theme, after a service that is about the word itself', () => {
    const theme = {
      ...service('drugs', 'Alcohol en drugs', { synonyms: ['blowen'] }),
      kind: 'theme' as const,
      href: '/sociale-kaart/thema/drugs/',
    };
    const search = searchOf([
      theme,
      service('linked', 'Verslavingszorg', {}, { links: [theme.href] }),
      service('own', 'Praten over blowen'),
      service('no', 'Slapen'),
    ]);
    expect(found(search, 'blowen')).toEqual(['own', 'drugs', 'linked']);
  });

  it('puts what was not checked for very long, and what is far, below the same from near', () => {
    const search = searchOf([
      service('stale', 'Spreekuur', {}, { stale: true }),
      service('national', 'Spreekuur', {}, { layer: 'national' }),
      service('near', 'Spreekuur'),
    ]);
    expect(found(search, 'spreekuur')).toEqual(['near', 'national', 'stale']);
  });

  it('shows what has most of a query before what has a word of it', () => {
    const search = searchOf([
      service('one', 'Ruzie met de buren'),
      service('both', 'Ruzie over geld'),
      service('two', 'Geld lenen'),
      service('x', 'Slapen'),
    ]);
    expect(found(search, 'ruzie over geld')[0]).toBe('both');
  });

  it('is never a dead end for a word with too many mistakes: it proposes words that find something', () => {
    const search = searchOf([service('one', 'Kraamzorg'), service('two', 'Slapen')]);
    const { hits, suggestions } = search('kraxmzoorgh');
    expect(hits).toEqual([]);
    expect(suggestions).toEqual(['kraamzorg']);
    for (const word of suggestions) expect(search(word).hits.length).toBeGreaterThan(0);
    expect(search('qqqqqqqq')).toMatchObject({ hits: [], suggestions: [] });
    // What has more other letters than the same is no mistake but another word.
    expect(searchOf([service('one', 'Stress')])('sletvrees').suggestions).toEqual([]);
  });

  it('does not take a word of the lists for a mistake when the portal has nothing about it', () => {
    const stairs = [service('one', 'Stappen')];
    expect(found(searchOf(stairs), 'stampen')).toEqual(['one']);
    expect(searchOf(stairs, 'stampen: nachtrust')('stampen')).toMatchObject({ hits: [], corrections: [], suggestions: [] });
  });

  it('never takes a word of danger, or of a phrase with it, for another word', () => {
    const search = searchOf([service('choose', 'Kies een school'), service('fetch', 'Haal hulp'), service('help', 'Zelfmoord')]);
    expect(search('kys')).toMatchObject({ corrections: [], dangers: ['suicide'] });
    expect(found(search, 'kys')).toEqual(['help']);
    expect(found(search, 'ik haat mezelf')).toEqual(['help']);
    // Not as a slip either: whoever needs help has made no mistake.
    expect(search('zelfmoort')).toMatchObject({ corrections: [], dangers: ['suicide'] });
  });

  it('takes no everyday word for another that stands in the texts', () => {
    const search = searchOf([
      service('fetch', 'Halen'),
      service('clock', 'Wekker'),
      service('touch', 'Aanraken'),
      service('school', 'School'),
    ]);
    expect(search('ik haat school')).toMatchObject({ corrections: [] });
    expect(found(search, 'ik haat school')).toEqual(['school']);
    for (const query of ['lekker', 'zit lekker', 'aanvragen', 'geslaagd']) {
      expect(search(query), query).toMatchObject({ hits: [], corrections: [], suggestions: [] });
    }
    expect(search('wekkr').corrections).toEqual([{ typed: 'wekkr', meant: 'wekker' }]);
  });

  it('does not take the small words of another language for mistakes in Dutch', () => {
    const search = searchOf([service('cloth', 'Doek'), service('ill', 'Ziek'), service('sleep', 'Sleep')]);
    expect(search('doez').corrections).toEqual([{ typed: 'doez', meant: 'doek' }]);
    expect(search('my baby does not sleep').corrections).toEqual([]);
    expect(search('nie chcę żyć').corrections).toEqual([]);
    // Nor for the beginnings of words in Dutch.
    expect(found(searchOf([service('abuse', 'Misbruik'), service('free', 'Gratis')], 'gratis: ücretsiz: tr'), 'ücretsiz mi')).toEqual([
      'free',
    ]);
  });

  it('searches for small words when there is nothing else', () => {
    expect(found(searchOf([service('one', 'Slapen')]), 'de het een')).toEqual([]);
    expect(searchOf([])('slapen').hits).toEqual([]);
  });

  it('leaves out what is over, to the minute, and answers as if it had never been there', () => {
    const over = now + 60_000;
    const search = searchOf([
      { ...service('evening', 'Zwemles en slapen', {}, { kind: 'event', over }), links: ['/themas/nacht/'] },
      service('evenings', 'Praten over slapen'),
      { ...service('night', 'Nacht', {}, { over }), href: '/themas/nacht/', kind: 'theme' },
    ]);
    expect(found(search, 'slapen', over - 1)).toEqual(['evenings', 'evening']);
    expect(found(search, 'slapen', over)).toEqual(['evenings']);
    expect(found(search, 'nacht', over)).toEqual([]);
    // Words that stand nowhere any more are not offered, and are no mistake for others.
    expect(search('zwemlss', over - 1).corrections).toEqual([{ typed: 'zwemlss', meant: 'zwemles' }]);
    expect(search('zwemlss', over)).toMatchObject({ hits: [], corrections: [], suggestions: [] });
    // A clock that is put back brings them back.
    expect(found(search, 'slapen', over - 1)).toEqual(['evenings', 'evening']);
  });

  it('answers at any instant as an index without what is over then', () => {
    fc.assert(
      fc.property(anyDocuments, anyQuery, fc.constantFrom(-60_000, 0, 60_000, 1e12), (documents, query, later) => {
        const all = [...new Map(documents.map((document) => [document.href, document])).values()];
        const at = now + later;
        const left = all.filter(({ over = Infinity }) => over > at);
        expect(answerOf(searchOf(all), query, at)).toEqual(answerOf(searchOf(left), query, at));
      }),
      { numRuns: 120 },
    );
  });

  it('answers anything with documents that exist, each once, the best first', () => {
    fc.assert(
      fc.property(anyDocuments, anyQuery, (documents, query) => {
        const unique = [...new Map(documents.map((document) => [document.href, document])).values()];
        const { hits } = searchOf(unique)(query);
        const hrefs = hits.map(({ document }) => document.href);
        expect(new Set(hrefs).size).toBe(hrefs.length);
        for (const { score } of hits) expect(score).toBeGreaterThan(0);
        expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((a, b) => b - a));
      }),
      { numRuns: 60 },
    );
  });

  it('finds every document by its whole name, when that name says something', () => {
    fc.assert(
      fc.property(anyDocuments, (documents) => {
        const unique = [...new Map(documents.map((document) => [document.href, document])).values()];
        const search = searchOf(unique);
        for (const { href, texts } of unique) {
          if (texts.name !== '') expect(search(texts.name, 0).hits.map(({ document }) => document.href)).toContain(href);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('answers the same whatever was asked before', () => {
    fc.assert(
      fc.property(anyDocuments, fc.array(anyQuery, { maxLength: 6 }), anyQuery, (documents, before, query) => {
        const unique = [...new Map(documents.map((document) => [document.href, document])).values()];
        const search = searchOf(unique);
        for (const other of before) search(other);
        const answer = answerOf(search, query);
        expect(answer).toEqual(answerOf(searchOf(unique), query));
        expect(answer.read).toEqual(answer.hits);
      }),
      { numRuns: 60 },
    );
  });
});

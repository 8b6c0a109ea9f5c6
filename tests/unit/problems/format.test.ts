import { describe, expect, test } from 'vitest';
import { formatProblems } from '../../../src/problems/format.ts';
import type { Problem } from '../../../src/problems/problem.ts';

const elst = 'content/municipalities/overbetuwe/locations/elst.yaml';

const problems: readonly Problem[] = [
  { severity: 'warning', code: 'no-phone', file: elst, line: 1, column: 1, message: 'Deze plek heeft geen telefoonnummer.' },
  {
    severity: 'error',
    code: 'end-not-after-start',
    file: elst,
    line: 14,
    column: 13,
    field: 'hours.weekly[0].closes',
    message: 'De sluitingstijd 14:00 ligt niet na de openingstijd 16:00.',
    example: '- { day: thursday, opens: "14:00", closes: "16:00" }',
  },
  {
    severity: 'error',
    code: 'duplicate-id',
    file: 'content/municipalities/beemster/locations/Elst.yaml',
    line: 1,
    column: 1,
    message: 'Twee bestanden hebben dezelfde naam, op hoofdletters na.\nGeef er een een andere naam: 100% anders, liefst kort.',
    example: 'address:\n  street: "Dorpsstraat"\n\n  city: Elst',
    related: [
      { file: 'content/municipalities/beemster/locations/elst.yaml', line: 1, column: 1 },
      { file: 'a,b:c.yaml', line: 2, column: 3 },
    ],
  },
];

describe('text', () => {
  test('is sorted, indented, and ends with a count', () => {
    expect(formatProblems(problems, 'text')).toBe(`content/municipalities/beemster/locations/Elst.yaml:1:1  fout
  Twee bestanden hebben dezelfde naam, op hoofdletters na.
  Geef er een een andere naam: 100% anders, liefst kort.
  Bijvoorbeeld:
    address:
      street: "Dorpsstraat"

      city: Elst
  Zie ook: content/municipalities/beemster/locations/elst.yaml:1:1
  Zie ook: a,b:c.yaml:2:3

content/municipalities/overbetuwe/locations/elst.yaml:1:1  let op
  Deze plek heeft geen telefoonnummer.

content/municipalities/overbetuwe/locations/elst.yaml:14:13  fout  hours.weekly[0].closes
  De sluitingstijd 14:00 ligt niet na de openingstijd 16:00.
  Bijvoorbeeld:  - { day: thursday, opens: "14:00", closes: "16:00" }

2 fouten, 1 waarschuwing
`);
  });

  test('is the same whatever the order the problems come in', () => {
    expect(formatProblems([...problems].reverse(), 'text')).toBe(formatProblems(problems, 'text'));
  });

  test('has colours only when asked', () => {
    const colored = formatProblems(problems.slice(0, 2), 'text', { color: true });
    expect(colored).toContain(`\u001b[1m${elst}:14:13\u001b[0m  \u001b[31mfout\u001b[0m  hours.weekly[0].closes\n`);
    expect(colored).toContain('\u001b[33mlet op\u001b[0m');
    expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(formatProblems(problems.slice(0, 2), 'text'));
    expect(formatProblems(problems, 'text')).not.toContain('\u001b');
  });

  test('prints a control character of the content as words, so that it cannot steer the terminal', () => {
    const [problem] = formatProblems(
      [{ severity: 'error', code: 'x', file: 'a', line: 1, column: 1, message: 'Fout \u001b[31m\u202e.' }],
      'text',
    ).split('\n\n');
    expect(problem).toBe('a:1:1  fout\n  Fout \\u001b[31m\\u202e.');
  });

  test.each([
    [[], 'Geen fouten gevonden.\n'],
    [['error'], '1 fout\n'],
    [['error', 'error'], '2 fouten\n'],
    [['warning', 'warning'], '2 waarschuwingen\n'],
    [['warning'], '1 waarschuwing\n'],
  ] as const)('counts %j', (severities, line) => {
    const list = severities.map((severity): Problem => ({ severity, code: 'x', file: 'a', line: 1, column: 1, message: 'Fout.' }));
    expect(formatProblems(list, 'text').endsWith(line)).toBe(true);
  });
});

describe('json', () => {
  test('has a permanent shape', () => {
    expect(formatProblems(problems.slice(0, 2), 'json')).toBe(`{
  "errors": 1,
  "warnings": 1,
  "problems": [
    {
      "severity": "warning",
      "code": "no-phone",
      "file": "${elst}",
      "line": 1,
      "column": 1,
      "message": "Deze plek heeft geen telefoonnummer."
    },
    {
      "severity": "error",
      "code": "end-not-after-start",
      "file": "${elst}",
      "line": 14,
      "column": 13,
      "field": "hours.weekly[0].closes",
      "message": "De sluitingstijd 14:00 ligt niet na de openingstijd 16:00.",
      "example": "- { day: thursday, opens: \\"14:00\\", closes: \\"16:00\\" }"
    }
  ]
}
`);
  });

  test('gives all of a problem back', () => {
    expect(JSON.parse(formatProblems(problems, 'json'))).toEqual({
      errors: 2,
      warnings: 1,
      problems: [problems[2], problems[0], problems[1]],
    });
    expect(JSON.parse(formatProblems([], 'json'))).toEqual({ errors: 0, warnings: 0, problems: [] });
  });
});

describe('gitlab', () => {
  test('is a report that GitLab shows beside the lines, with a name for each that no line number changes', () => {
    const report = JSON.parse(formatProblems(problems, 'gitlab')) as Record<string, unknown>[];
    expect(report).toHaveLength(problems.length);
    for (const issue of report) {
      expect(issue).toMatchObject({
        description: expect.any(String) as unknown,
        severity: expect.stringMatching(/^(?:blocker|minor)$/) as unknown,
      });
      expect(issue['location']).toMatchObject({
        path: expect.stringMatching(/^content\//) as unknown,
        lines: { begin: expect.any(Number) as unknown },
      });
    }
    const moved = problems.map((problem) => ({ ...problem, line: problem.line + 3 }));
    const names = (text: string) => (JSON.parse(text) as { fingerprint: string }[]).map(({ fingerprint }) => fingerprint);
    expect(names(formatProblems(moved, 'gitlab'))).toEqual(names(formatProblems(problems, 'gitlab')));
    const [one] = problems;
    if (one === undefined) throw new Error('no problem');
    expect(new Set(names(formatProblems([one, one], 'gitlab'))).size).toBe(2);
    expect(formatProblems([], 'gitlab')).toBe('[]\n');
  });
});

describe('github', () => {
  test('is one command a line, with everything that could end it escaped', () => {
    expect(formatProblems(problems, 'github')).toBe(
      [
        '::error file=content/municipalities/beemster/locations/Elst.yaml,line=1,col=1,title=duplicate-id::Twee bestanden hebben dezelfde naam, op hoofdletters na.%0AGeef er een een andere naam: 100%25 anders, liefst kort.%0ABijvoorbeeld:%0Aaddress:%0A  street: "Dorpsstraat"%0A%0A  city: Elst%0AZie ook: content/municipalities/beemster/locations/elst.yaml:1:1%0AZie ook: a,b:c.yaml:2:3\n',
        `::warning file=${elst},line=1,col=1,title=no-phone::Deze plek heeft geen telefoonnummer.\n`,
        `::error file=${elst},line=14,col=13,title=hours.weekly[0].closes::De sluitingstijd 14:00 ligt niet na de openingstijd 16:00.%0ABijvoorbeeld:%0A- { day: thursday, opens: "14:00", closes: "16:00" }\n`,
      ].join(''),
    );
    expect(formatProblems([], 'github')).toBe('');
  });

  test('cannot be broken by the name of a file', () => {
    const [line] = formatProblems(
      [{ severity: 'error', code: 'x', file: 'a,b:c%\n.yaml', line: 1, column: 1, message: 'Fout\r\n::error::x' }],
      'github',
    ).split('\n');
    expect(line).toBe('::error file=a%2Cb%3Ac%25%0A.yaml,line=1,col=1,title=x::Fout%0D%0A::error::x');
  });
});

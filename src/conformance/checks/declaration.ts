import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Check, demand } from '../check.ts';
import { orphanedExpectations } from '../fixtures.ts';
import type { Subject } from '../subject.ts';

/** A connector says who it is, and shows by examples what it takes and what it refuses. */
export const declarationChecks: readonly Check[] = [
  { name: 'is called as its folder, and says what it is', run: checkNames },
  { name: 'has a README that shows its configuration', run: checkReadme },
  {
    name: 'has fixtures that it takes, fixtures that it refuses, and none without expectation',
    run: checkFixtures,
  },
];

async function checkNames({ folder, connector }: Subject): Promise<void> {
  // A folder that begins with an underscore is kept out of the hub, as the pattern for new connectors is.
  const expected = basename(folder).replace(/^_/, '');
  demand(
    connector.name === expected,
    `its name is ${JSON.stringify(connector.name)}, but its folder is ${basename(folder)}; give both one name.`,
  );
  const texts = [
    connector.title,
    connector.description,
    ...connector.streams.map((stream) => stream.description),
  ];
  demand(
    texts.every((text) => text.trim() !== ''),
    'title and description, its own and its streams’, are what people choose by; fill them in.',
  );
}

async function checkReadme({ folder, connector }: Subject): Promise<void> {
  const file = join(folder, 'README.md');
  demand(
    existsSync(file),
    'README.md is missing; tell what it reads, how it is configured, and what maps to what.',
  );
  demand(
    new RegExp(`^\\s*connector: ${connector.name}$`, 'm').test(readFileSync(file, 'utf8')),
    `README.md must show a connection with \`connector: ${connector.name}\`, to be copied into hub.yaml.`,
  );
}

async function checkFixtures({ folder, fixtures }: Subject): Promise<void> {
  const unexplained = fixtures.filter(({ isExplained }) => !isExplained).map(({ name }) => name);
  demand(
    unexplained.length === 0,
    `fixtures/${unexplained.join(', ')}: write beside it what must become of it, as <case>.expected.json or <case>.quarantined.json.`,
  );
  const orphans = orphanedExpectations(folder);
  demand(
    orphans.length === 0,
    `fixtures/${orphans.join(', ')}: the file that this is expected of is not there.`,
  );
  demand(
    fixtures.some(({ expected }) => expected.length > 0),
    'no fixture expects a record; show a file as the source writes it, with <case>.expected.json.',
  );
  demand(
    fixtures.some(({ quarantined }) => quarantined.length > 0),
    'no fixture is refused; show a record that must not be taken, with <case>.quarantined.json.',
  );
}

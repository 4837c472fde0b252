import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { writeWorld } from './world.ts';
import type { WrittenWorld } from './world.ts';

/** Beside the repository; the schemas are their issuers' and are not part of the project. */
const SCHEMAS = '../shared/samples/schemas';
/** Of libxml2; a machine may have it, the project does not bring it. */
const XMLLINT = 'xmllint';
const hasXmllint = spawnSync(XMLLINT, ['--version']).status === 0;

const XML_SCHEMAS: readonly (readonly [documents: string, name: RegExp, schema: string])[] = [
  ...['Order', 'DespatchAdvice', 'ReceiptAdvice', 'Invoice', 'CreditNote'].map(
    (type) => [`UBL 2.1 ${type}`, new RegExp(`-${type}-`), `ubl21/maindoc/UBL-${type}-2.1.xsd`] as const,
  ),
  ['camt.053.001.08', /camt053/, 'camt/genkgo__camt.053.001.08.xsd'],
  ['camt.054.001.08', /camt054/, 'camt/genkgo__camt.054.001.08.xsd'],
  ['EPCIS 2.0 XML', /events-.*\.xml$/, 'epcis/XSD/EPCglobal-epcis-2_0.xsd'],
];

let world: WrittenWorld;
beforeAll(async () => {
  world = await writeWorld({ enterprises: 20, invoices: 80, seed: 21 });
});
afterAll(() => world.remove());

function wellFormedFiles(name: RegExp): string[] {
  const broken = world.truth.connections.flatMap(({ name: connection, quarantined }) =>
    quarantined.map(({ file }) => `inbox/${connection}/${file}`),
  );
  return world.files.filter((file) => name.test(file) && !broken.includes(file));
}

function itWhen(condition: boolean, reason: string): typeof it | typeof it.skip {
  if (!condition) console.warn(`Skipped: ${reason}.`);
  return condition ? it : it.skip;
}

describe('every document that is not broken on purpose', () => {
  const canCheckXml = hasXmllint && existsSync(SCHEMAS);
  const itWithXmllint = itWhen(
    canCheckXml,
    `xmllint or ${SCHEMAS} is absent, so XML is not held to its schemas`,
  );
  itWithXmllint.each(XML_SCHEMAS)('is valid %s', (_, name, schema) => {
    const files = wellFormedFiles(name);
    expect(files.length).toBeGreaterThan(0);
    const paths = files.map((file) => join(world.outDir, file));
    const check = spawnSync(XMLLINT, ['--nonet', '--noout', '--schema', join(SCHEMAS, schema), ...paths], {
      encoding: 'utf8',
    });
    expect(check.stderr.split('\n').filter((line) => line !== '' && !line.endsWith(' validates'))).toEqual(
      [],
    );
    expect(check.status).toBe(0);
  });

  const jsonSchema = join(SCHEMAS, 'epcis/EPCIS-JSON-Schema.json');
  const itWithJsonSchema = itWhen(
    existsSync(jsonSchema),
    `${jsonSchema} is absent, so JSON is not held to it`,
  );
  itWithJsonSchema('is valid EPCIS 2.0 JSON', () => {
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats.default(ajv);
    const validate = ajv.compile(JSON.parse(readFileSync(jsonSchema, 'utf8')) as object);
    const files = wellFormedFiles(/events-.*\.json$/);
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      validate(JSON.parse(world.read(file)));
      expect([file, validate.errors]).toEqual([file, null]);
    }
  });

  it('differs from one that is, which shows the defect that truth.json names', () => {
    const broken = world.truth.connections.flatMap(({ name, quarantined }) =>
      quarantined.map(({ file, reason }) => ({ reason, text: world.read(`inbox/${name}/${file}`) })),
    );
    const signs: Record<string, (text: string) => boolean> = {
      TRUNCATED: (text) => !text.trimEnd().endsWith('</Invoice>'),
      DECIMAL_INVALID: (text) => text.includes('>1,234.50<'),
      ISSUE_DATE_MISSING: (text) => !/^ {2}<cbc:IssueDate>/m.test(text),
      DOCTYPE: (text) => text.includes('<!DOCTYPE'),
      EVENT_TIME_MISSING: (text) => !text.includes('"eventTime":'),
    };
    const unsigned = broken.filter(({ reason, text }) => !signs[reason]!(text));
    expect(unsigned.map(({ reason }) => reason)).toEqual([]);
  });
});

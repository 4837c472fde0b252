import { defineIndicator, sharePart, type Draft } from '../indicator.ts';

/** What a source sent of one type of record. */
export interface CompletenessFacts {
  readonly requiredFields: readonly string[];
  /** The values of each record by field, as text; absent and null are missing. */
  readonly records: readonly Readonly<Record<string, string | null>>[];
  readonly references: { readonly resolved: number; readonly all: number };
  readonly runs: { readonly accepted: number; readonly rejected: number };
}

/** What systems write where they know nothing. */
const PLACEHOLDERS = new Set(['', '-', '?', 'N/A', 'NA', 'NONE', 'NULL', 'TBD', 'UNKNOWN', '0000-00-00']);

/**
 * DQ-02 Completeness: how much of what must be known is known.
 *
 *   completeness = Σ populated required fields / (records × required fields)   [ratio 0..1, smaller is worse; position at T]
 *   referential  = resolved references / references                            [smaller is worse]
 *   quarantine   = rejected / (accepted + rejected)                            [larger is worse]
 *
 * A placeholder counts as missing: empty, `unknown`, `N/A` and their like in any case, and four or more zeros alone.
 * No records, no references, nothing read: not applicable, each for itself.
 * Source: BCBS 239 P4 (S28; INDICATORS.md DQ-02).
 */
export const dq02Completeness = defineIndicator<CompletenessFacts, object>({
  code: 'DQ-02',
  name: 'Completeness',
  stages: ['IN_LENDING'],
  formulaVersion: 1,
  windowDays: null,
  defaults: {},
  draft: ({ requiredFields, records, references, runs }) => {
    const populated = records.flatMap((record) =>
      requiredFields.filter((field) => isPopulated(record[field])),
    );
    const read = runs.accepted + runs.rejected;
    return [
      {
        ...shareOf(
          'completeness',
          populated.length,
          records.length * requiredFields.length,
          'required fields are filled',
        ),
        isPrimary: true,
        sampleSize: records.length,
        parts: requiredFields.map((field) =>
          sharePart(field, String(populated.filter((each) => each === field).length), String(records.length)),
        ),
      },
      shareOf('referential', references.resolved, references.all, 'references are resolved'),
      shareOf('quarantine', runs.rejected, read, 'records were quarantined'),
    ];
  },
});

function isPopulated(value: string | null | undefined): boolean {
  const text = (value ?? '').trim().toUpperCase();
  return !PLACEHOLDERS.has(text) && !/^0{4,}$/.test(text);
}

function shareOf(measure: string, some: number, all: number, what: string): Draft {
  return {
    ...{ measure, unit: 'RATIO', numerator: String(some), denominator: String(all), sampleSize: all },
    explanation: `Of ${all}, ${some} ${what}.`,
  };
}

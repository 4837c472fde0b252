import { z } from 'zod';

/** Where a connection does not say it otherwise. */
export const SETTLE_SECONDS = 2;

/** Settings of every connector that reads files; a connector may `.extend` them. */
export const fileSourceConfig = z.strictObject({
  path: z
    .string()
    .min(1)
    .describe('A folder, read with its sub-folders, or one file; relative to hub.yaml. Example: ./inbox/erp'),
  glob: z
    .string()
    .min(1)
    .max(1_000)
    .optional()
    .describe(
      'Which files to read, such as *.xml or 2026/**/*.xml; without a slash it means the file name. ' +
        'Left out: every file with an extension that the connector reads.',
    ),
  watch: z
    .boolean()
    .optional()
    .describe('true: read a file soon after it arrives, beside the schedule or without one.'),
  settleSeconds: z
    .number()
    .min(0)
    .max(3_600)
    .optional()
    .describe(
      'How long nobody may have written to a file before it is read; ' +
        `${String(SETTLE_SECONDS)} where it is left out. ` +
        'Longer for senders that pause half-way, 0 where files only ever come by being renamed.',
    ),
});
export type FileSourceConfig = z.infer<typeof fileSourceConfig>;

import { z } from 'zod';

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
});
export type FileSourceConfig = z.infer<typeof fileSourceConfig>;

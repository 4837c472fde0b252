export { checkFiles } from './checkFiles.ts';
export { discoverFiles } from './discoverFiles.ts';
export { fileSourceConfig, type FileSourceConfig } from './config.ts';
export { readFiles, type ReadFilesOptions } from './readFiles.ts';
export type { SourceFile } from './sourceFile.ts';
export { SETTLE_SECONDS } from './config.ts';
export { watchFolder } from './watchFolder.ts';

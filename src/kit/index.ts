/** Everything a connector may use. Inside `src/`, rooms import the single files. */
export * from './connector.ts';
export * from './decimal.ts';
export * from './errors.ts';
export * from './files/index.ts';
export * from './identifiers/index.ts';
export * from './json/index.ts';
export * from './numberKey.ts';
export * from './records/index.ts';
export * from './time.ts';
export * from './xml/index.ts';
export { z } from 'zod';

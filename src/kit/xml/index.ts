export { cutXml, type XmlCutOptions } from './cutXml.ts';
export { childOf, childrenOf, textOf, type XmlElement } from './element.ts';
export type { XmlLimits, XmlOptions } from './limits.ts';
export { parseXml } from './parseXml.ts';
export { serialiseXml } from './serialiseXml.ts';
export type { XmlCut } from './xmlCut.ts';

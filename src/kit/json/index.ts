export { cutJsonArray, type JsonCut } from './cutJsonArray.ts';
export { JsonNumber, type JsonObject, type JsonValue } from './jsonValue.ts';
export { parseJson } from './parseJson.ts';

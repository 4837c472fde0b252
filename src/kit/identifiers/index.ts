export { documentNumberOfEpc, glnExtensionOfEpc, glnOfEpc, shipmentNumberOfEpc, ssccOfEpc } from './epc.ts';
export { canonicalEpc } from './canonicalEpc.ts';
export { isMalformedEpcUrn } from './epcUrn.ts';
export { isValidGln, isValidGtin, isValidSscc } from './gs1.ts';
export { isValidIban } from './iban.ts';
export { isValidLei } from './lei.ts';
export { normaliseIdentifier, type IdentifierVerdict } from './normaliseIdentifier.ts';
export { isValidUscc } from './uscc.ts';
export { vinVerdict } from './vin.ts';

import { z } from 'zod';
import { decimal, instant, term, text } from './values.ts';

/** When and with what a group of sensor reports was made (EPCIS 2.0 SensorMetadata). */
const sensorMetadata = z.strictObject({
  time: instant.optional(),
  startTime: instant.optional(),
  endTime: instant.optional(),
  deviceId: term.optional(),
  deviceMetadata: text.optional(),
  rawData: text.optional(),
  dataProcessingMethod: text.optional(),
  bizRules: text.optional(),
});

/** One observation of a sensor (EPCIS 2.0 SensorReport); numbers are exact, in `unitCode` (UN/ECE Recommendation 20). */
const sensorReport = z.strictObject({
  /** What was measured, in the short word of GS1's vocabulary (`Temperature`) where it has one. */
  type: term.optional(),
  /** `ALARM_CONDITION` or `ERROR_CONDITION` of the device. */
  exception: term.optional(),
  deviceId: term.optional(),
  deviceMetadata: text.optional(),
  rawData: text.optional(),
  dataProcessingMethod: text.optional(),
  bizRules: text.optional(),
  time: instant.optional(),
  microorganism: text.optional(),
  chemicalSubstance: text.optional(),
  value: decimal.optional(),
  component: term.optional(),
  stringValue: text.optional(),
  booleanValue: z.boolean().optional(),
  hexBinaryValue: text.optional(),
  uriValue: text.optional(),
  minValue: decimal.optional(),
  maxValue: decimal.optional(),
  meanValue: decimal.optional(),
  standardDeviation: decimal.optional(),
  percentileRank: decimal.optional(),
  percentileValue: decimal.optional(),
  unitCode: text.optional(),
  coordinateReferenceSystem: text.optional(),
});

export const sensorElement = z.strictObject({
  metadata: sensorMetadata.optional(),
  reports: z.array(sensorReport).max(10_000),
});

import { type Command, InvalidArgumentError, Option } from 'commander';

/** Adds the options that every command on a hub takes. */
export function hubCommand(parent: Command, usage: string, description: string): Command {
  return parent
    .command(usage)
    .description(description)
    .option('--config <file>', 'the configuration (default: ./hub.yaml)')
    .option('--data <dir>', 'the data folder (default: .fourflow beside the configuration)')
    .option('--json', 'write JSON for machines');
}

/** Adds a command that works on no hub. It takes the same options, so that scripts may give them to every command. */
export function plainCommand(parent: Command, usage: string, description: string): Command {
  return parent
    .command(usage)
    .description(description)
    .addOption(new Option('--config <file>').hideHelp())
    .addOption(new Option('--data <dir>').hideHelp())
    .option('--json', 'write JSON for machines');
}

const LAST_PORT = 65_535;

/** A port to listen on; 0 is any free one. */
export function portNumber(text: string): number {
  const port = wholeNumber(text);
  if (port > LAST_PORT) throw new InvalidArgumentError(`must be at most ${String(LAST_PORT)}, such as 4000.`);
  return port;
}

/** Enough to keep a small machine busy: reading waits for disks and sources, writing for the database. */
export const DEFAULT_CONCURRENCY = 4;
const MOST_CONCURRENCY = 32;

/** Connections that are read at the same time; each takes two database connections. */
export function concurrencyNumber(text: string): number {
  const number = wholeNumber(text);
  if (number >= 1 && number <= MOST_CONCURRENCY) return number;
  throw new InvalidArgumentError(`must be between 1 and ${String(MOST_CONCURRENCY)}.`);
}

/** A whole number option, such as `--port 4000`. */
export function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('must be a whole number.');
  return Number(text);
}

/** `SCHEME:VALUE` or, for VAT and REGISTRATION, `SCHEME:COUNTRY:VALUE`. */
export function identifierArgument(text: string): { scheme: string; value: string; country?: string } {
  const match = /^(?<scheme>[^:]+):(?:(?<country>[A-Z]{2}):)?(?<value>.+)$/.exec(text);
  if (!match?.groups) {
    throw new InvalidArgumentError('must be SCHEME:VALUE such as GLN:7300010000001, or VAT:DE:DE136695976.');
  }
  const { scheme = '', value = '', country } = match.groups;
  return country === undefined ? { scheme, value } : { scheme, value, country };
}

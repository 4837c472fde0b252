/** The operating system account under which PostgreSQL runs when the hub runs as root. */
export interface ServerAccount {
  uid: number;
  gid: number;
}

/** Everything the supervisor of one data folder is told when it is started; it holds no secret. */
export interface SupervisorPlan {
  /** The data folder, absolute. */
  dataDir: string;
  /** The folder of `initdb`, `pg_ctl` and `postgres`, absolute and readable to the account. */
  binaries: string;
  /** Under whom PostgreSQL runs; null: under the supervisor's own user. */
  account: ServerAccount | null;
  /** Whom the supervisor itself becomes; null: it stays the user that started it. */
  runAs: ServerAccount | null;
  /** `name=value` settings of the server; network and port are the supervisor's own. */
  settings: string[];
  /** Whether initdb waits until a new data folder is on the disk. */
  durability: 'full' | 'none';
  /** How long the server outlives a last user that ended without saying so. */
  graceMs: number;
}

/** The first and only word of a supervisor to the process that started it. */
export type SupervisorOutcome = { outcome: 'elected' | 'lost' } | ({ outcome: 'failed' } & SupervisorFailure);

/** Why the supervisor could not serve: `config` where a person must act, `fatal` otherwise. */
export interface SupervisorFailure {
  kind: 'config' | 'fatal';
  code: string;
  message: string;
}

/** What a user of the database says when it opens its line to the supervisor. */
export interface LineGreeting {
  token: string;
  /** `hub` is held by one process at a time; `probe` only asks whether the supervisor lives. */
  role: 'hub' | 'command' | 'probe';
  pid: number;
}

/** What the supervisor says on a line; `answer` proves that it is the supervisor and not a stranger on its port. */
export type LineMessage = { answer?: string } & (
  | { state: 'starting' | 'stopping' }
  | { state: 'ready'; port: number }
  | { state: 'refused'; hubPid: number }
  | ({ state: 'failed' } & SupervisorFailure)
);

/** Where a supervisor listens, as it stands in `run/<generation>/address.json`, readable to its user alone. */
export interface SupervisorAddress {
  pid: number;
  port: number;
  token: string;
  answer: string;
  /** Machine, boot and namespaces: only in the same place does a refused connection prove the supervisor dead. */
  place: string;
}

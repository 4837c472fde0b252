import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A migration that only goes forward: a wrong one is mended by the next, a lost database by its backup. */
export abstract class ForwardMigration implements MigrationInterface {
  abstract readonly name: string;
  protected abstract readonly statements: readonly string[];

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of this.statements) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(
      new Error(`${this.name} cannot be reverted: restore a backup, or write the next migration.`),
    );
  }
}

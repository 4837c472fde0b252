import type { EntitySchemaRelationOptions } from 'typeorm';

/** A foreign key from `column` of this entity to another entity's `id`. */
export function belongsTo(
  target: string,
  column: string,
  constraintName: string,
): EntitySchemaRelationOptions {
  return {
    type: 'many-to-one',
    target,
    joinColumn: { name: column, foreignKeyConstraintName: constraintName },
  };
}

/** As `belongsTo`, where the row goes when what it belongs to goes. */
export function partOf(target: string, column: string, constraintName: string): EntitySchemaRelationOptions {
  return { ...belongsTo(target, column, constraintName), onDelete: 'CASCADE' };
}

export function hasMany(target: string, inverseSide: string): EntitySchemaRelationOptions {
  return { type: 'one-to-many', target, inverseSide };
}

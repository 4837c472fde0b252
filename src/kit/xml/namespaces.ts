/** The namespaces in force where the parser stands: what each open element declares. */
export class OpenNamespaces {
  readonly #declared: Readonly<Record<string, string>>[] = [];

  get depth(): number {
    return this.#declared.length;
  }

  open(declared: Readonly<Record<string, string>>): void {
    this.#declared.push(declared);
  }

  close(): void {
    this.#declared.pop();
  }

  /** The namespace of a prefix; the empty prefix is the default namespace. */
  resolve(prefix: string): string | undefined {
    for (let index = this.#declared.length - 1; index >= 0; index -= 1) {
      const namespace = this.#declared[index]?.[prefix];
      if (namespace !== undefined) return namespace;
    }
    return undefined;
  }
}

import picomatch from 'picomatch';

/** What to do with a file of the folder, by its path alone. */
export type FileVerdict = 'read' | 'ignore' | 'refuse';

const UNFINISHED = /(?:\.(?:tmp|part|partial|filepart|crdownload|download|uploading|swp)|~)$/i;
const COMPRESSED = /\.(?:gz|zip|bz2|xz|zst|7z|rar|tgz)$/i;

/**
 * Without a glob the file's extension decides; a glob decides alone, so that files with unusual names can be
 * read. Hidden files and files that a program is still writing are never read; a compressed file that would be
 * read without its last extension is refused, so that it is not overlooked.
 */
export function fileMatcher(
  glob: string | undefined,
  extensions: readonly string[],
): (path: string) => FileVerdict {
  const isWanted =
    glob === undefined ? withExtension(extensions) : picomatch(glob, { basename: !glob.includes('/') });
  return (path) => {
    if (isHidden(path) || UNFINISHED.test(path)) return 'ignore';
    if (COMPRESSED.test(path))
      return isWanted(path) || isWanted(path.replace(COMPRESSED, '')) ? 'refuse' : 'ignore';
    return isWanted(path) ? 'read' : 'ignore';
  };
}

export function isHidden(path: string): boolean {
  return path.split('/').some((name) => name.startsWith('.'));
}

function withExtension(extensions: readonly string[]): (path: string) => boolean {
  const endings = extensions.map((extension) => `.${extension.replace(/^\./, '').toLowerCase()}`);
  return (path) => endings.some((ending) => path.toLowerCase().endsWith(ending));
}

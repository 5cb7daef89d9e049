import { Readable } from 'node:stream';
import { run } from '../../../src/workbench/cli/run';
import { PLACES } from './workbench';

/** Runs a command as the terminal does. */
export async function command(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  const [out, err]: string[][] = [[], []];
  const terminal = {
    result: (text: string) => out.push(text),
    progress: (text: string) => err.push(text),
    width: 120,
    input: Readable.from([]),
  };
  const code = await run(words, PLACES, terminal);
  return { code, out: out.join('\n'), err: err.join('\n') };
}

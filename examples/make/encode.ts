/** Raw frames to files, through ffmpeg. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';

const raw = (width: number, height: number) => ['-f', 'rawvideo', '-pix_fmt', 'rgb24', '-s', `${width}x${height}`];
const bt709 = [
  '-vf',
  'scale=out_color_matrix=bt709:out_range=tv,format=yuv420p',
  '-colorspace',
  'bt709',
  '-color_primaries',
  'bt709',
  '-color_trc',
  'bt709',
];
const mp4 = ['-c:v', 'libx264', '-preset', 'slow', '-crf', '20', '-movflags', '+faststart'];
const webm = ['-c:v', 'libvpx-vp9', '-crf', '30', '-b:v', '0', '-row-mt', '1', '-deadline', 'good', '-cpu-used', '1'];

export async function encodeVideo(
  path: string,
  width: number,
  height: number,
  [frames, seconds]: readonly [number, number],
  pictures: Iterable<Uint8Array>,
): Promise<void> {
  const codec = path.endsWith('.webm') ? webm : mp4;
  const rate = ['-r', `${frames}/${seconds}`];
  await ffmpeg([...raw(width, height), ...rate, '-i', 'pipe:0', '-an', ...bt709, ...codec, ...rate, path], pictures);
}

export async function encodeImage(path: string, width: number, height: number, picture: Uint8Array): Promise<void> {
  await ffmpeg([...raw(width, height), '-i', 'pipe:0', '-frames:v', '1', path], [picture]);
}

async function ffmpeg(args: readonly string[], pictures: Iterable<Uint8Array>): Promise<void> {
  const child = spawn('ffmpeg', ['-y', '-loglevel', 'error', ...args], { stdio: ['pipe', 'inherit', 'inherit'] });
  const closed = once(child, 'close');
  for (const picture of pictures) {
    if (!child.stdin.write(picture)) await once(child.stdin, 'drain');
  }
  child.stdin.end();
  const [status] = await closed;
  if (status !== 0) throw new Error(`ffmpeg ended with status ${status} for ${args.at(-1)}`);
}

let audio: AudioContext | undefined;
/** The last note there is: once it ends nothing keeps the device's sound awake. */
let last: OscillatorNode | undefined;

/** Two quiet notes of a chord that rise and fade: hertz, and seconds after the first. */
const notes = [
  { pitch: 293.66, after: 0 },
  { pitch: 440, after: 0.35 },
] as const;
const loudest = 0.12;
const rise = 0.12;
const fade = 2.4;

/** How long a browser gets to let the sound through, in milliseconds. */
const patience = 700;

/** The way to this device's sound; undefined where the browser has none, or hands out no more of them. */
function opened(): AudioContext | undefined {
  try {
    audio ??= new AudioContext();
  } catch {
    // Said in the settings; a break ends without a sound.
  }
  return audio;
}

/** Whether it lets sound through now. Asked outside of a tap it may say nothing at all until the next one. */
async function isAwake(context: AudioContext): Promise<boolean> {
  const asked = context.resume().catch(() => undefined);
  await Promise.race([asked, new Promise((resolve) => setTimeout(resolve, patience))]);
  return context.state === 'running';
}

/** Gets ready to sound later. Called in a tap, since browsers let a page be heard only after one; it makes no sound. */
export async function readyTone(): Promise<void> {
  const context = opened();
  if (context && (await isAwake(context))) await context.suspend();
}

/** One soft tone, made here and from no file. Returns false where the browser lets no sound through: it never comes late. */
export async function playTone(): Promise<boolean> {
  const context = opened();
  if (!context) return false;
  if (!(await isAwake(context))) {
    audio = undefined;
    void context.close();
    return false;
  }
  const start = context.currentTime + 0.05;
  const sounding = notes.map(({ pitch, after }) => {
    const [voice, volume] = [context.createOscillator(), context.createGain()];
    const at = start + after;
    voice.frequency.value = pitch;
    volume.gain.setValueAtTime(0, at);
    volume.gain.linearRampToValueAtTime(loudest, at + rise);
    volume.gain.exponentialRampToValueAtTime(0.0001, at + rise + fade);
    voice.connect(volume).connect(context.destination);
    voice.start(at);
    voice.stop(at + rise + fade);
    return voice;
  });
  last = sounding.at(-1);
  for (const voice of sounding)
    voice.addEventListener('ended', () => {
      if (voice === last) void context.suspend();
    });
  return true;
}

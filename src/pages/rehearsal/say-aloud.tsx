import { useEffect, useState } from 'react';
import buttons from '../../components/button.module.css';
import { rehearsalWords } from '../../content/interface/rehearsal';
import { useLocalVoice } from '../local-voice';

interface SayAloudProps {
  readonly name: string;
  /** The newest words of the stand-in. */
  readonly text: string;
}

/** The stand-in read aloud by a voice of this device, once it is asked for; not shown where there is none. */
export function SayAloud({ text }: SayAloudProps) {
  const voice = useLocalVoice();
  const [isOn, setOn] = useState(false);
  useEffect(() => {
    if (!isOn || !voice || text === '') return;
    const said = new SpeechSynthesisUtterance(text.replace(/\[[^\]]*\]/g, ' '));
    said.voice = voice;
    said.rate = 0.95;
    speechSynthesis.speak(said);
    return () => speechSynthesis.cancel();
  }, [isOn, voice, text]);
  if (!voice) return null;
  return (
    <p>
      <button type="button" className={buttons.link} aria-pressed={isOn} onClick={() => setOn(!isOn)}>
        {isOn ? rehearsalWords.play.hush : rehearsalWords.play.hear}
      </button>
    </p>
  );
}

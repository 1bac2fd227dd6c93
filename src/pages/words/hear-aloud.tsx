import { useState } from 'react';
import buttons from '../../components/button.module.css';
import { wordsWords as words } from '../../content/interface/words';
import { useLocalVoice } from '../local-voice';

/** Hears the words aloud, with a pause between cards; not shown where this device has no voice of its own. */
export function HearAloud({ texts }: { readonly texts: readonly string[] }) {
  const voice = useLocalVoice();
  const [isSpeaking, setSpeaking] = useState(false);
  if (!voice) return null;

  function hear(): void {
    speechSynthesis.cancel();
    if (isSpeaking) {
      setSpeaking(false);
      return;
    }
    setSpeaking(true);
    texts.forEach((text, at) => {
      const said = new SpeechSynthesisUtterance(text);
      said.voice = voice ?? null;
      said.rate = 0.95;
      if (at === texts.length - 1) said.onend = () => setSpeaking(false);
      speechSynthesis.speak(said);
    });
  }

  return (
    <button type="button" className={buttons.link} onClick={hear}>
      {isSpeaking ? words.stopHearing : words.hear}
    </button>
  );
}

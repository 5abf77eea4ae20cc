import { useState } from 'preact/hooks';
import { names } from '../../client/documents/names.ts';
import { useAnswer } from '../shell/answers.ts';
import { allVoices, isStandard, LENS_PARAMS, lensInWords, readLens, voiceWords } from '../shell/lens.ts';
import { hrefWith } from '../shell/links.ts';
import { go, usePlace } from '../shell/navigation.ts';
import { Finder } from './finder.tsx';
import { nameOf } from './node-link.tsx';

const SPEAKERS = ['Person', 'Organization', 'Militia', 'Country', 'Group', 'AnonymousSource'];

/** Says under which lens the page answers, and lets it be changed. Choices take effect at once and stand in the address. */
export function LensControl() {
  const { params } = usePlace();
  const lens = readLens(params);
  const ids = [...lens.trusted, ...lens.distrusted];
  const { data } = useAnswer(names, ids.length > 0 ? { ids } : undefined);
  const [isOpen, setOpen] = useState(false);
  const name = (id: string): string => data?.nodes.map((node) => node && 'plainId' in node && node.plainId === id ? nameOf(node) : undefined).find((one) => one !== undefined) ?? id;
  const set = (changes: Record<string, string | undefined>): void => go(hrefWith(changes));
  const setVoice = (voice: (typeof allVoices)[number], isIn: boolean): void => {
    const voices = allVoices.filter((one) => (one === voice ? isIn : lens.voices.includes(one)));
    set({ voices: voices.length === 0 || voices.length === allVoices.length ? undefined : voices.join(',') });
  };
  const standard = isStandard(params);
  return (
    <section aria-label="Lens">
      <details class={`lens ${standard ? '' : 'is-changed'}`} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary><span class="lens-label">Lens</span> <span class="lens-words">{lensInWords(params, name)}</span></summary>
        <div class="lens-form">
          <fieldset>
            <legend>Whose voice counts</legend>
            {allVoices.map((voice) => (
              <label key={voice}><input type="checkbox" checked={lens.voices.includes(voice)} onChange={(event) => setVoice(voice, event.currentTarget.checked)} /> {voiceWords(voice)}</label>
            ))}
          </fieldset>
          <fieldset>
            <legend>Speakers</legend>
            <Speakers label="Believe nobody but" ids={lens.trusted} name={name} onChange={(trusted) => set({ trusted })} />
            <Speakers label="Leave out what is said by" ids={lens.distrusted} name={name} onChange={(distrusted) => set({ distrusted })} />
          </fieldset>
          <fieldset>
            <legend>Review</legend>
            <label><input type="checkbox" checked={lens.proposed} onChange={(event) => set({ proposed: event.currentTarget.checked ? '1' : undefined })} /> also proposed claims, which a machine read and nobody checked</label>
          </fieldset>
          <fieldset>
            <legend>As of</legend>
            <label>how the world was on <input type="date" value={lens.valid ?? ''} onChange={(event) => set({ valid: event.currentTarget.value || undefined })} /></label>
            <label>what was known here on <input type="date" value={lens.known ?? ''} onChange={(event) => set({ known: event.currentTarget.value || undefined })} /></label>
          </fieldset>
          {standard ? null : <p><a class="button" href={hrefWith(Object.fromEntries(LENS_PARAMS.map((param) => [param, undefined])))}>Back to every accepted claim</a></p>}
        </div>
      </details>
    </section>
  );
}

interface SpeakersProps {
  readonly label: string;
  readonly ids: readonly string[];
  readonly name: (id: string) => string;
  readonly onChange: (ids: string | undefined) => void;
}

const Speakers = ({ label, ids, name, onChange }: SpeakersProps) => (
  <div class="speakers">
    <Finder key={ids.join()} label={label} placeholder="name of a speaker" kinds={SPEAKERS} onChoose={(found) => { if (found) onChange([...new Set([...ids, found.plainId])].join(',')); }} />
    {ids.map((id) => (
      <button key={id} type="button" class="chip" onClick={() => onChange(ids.filter((one) => one !== id).join(',') || undefined)}><bdi>{name(id)}</bdi> <span aria-hidden="true">×</span><span class="sr-only">: take away</span></button>
    ))}
  </div>
);

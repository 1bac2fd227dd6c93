import { useId } from 'react';
import styles from './file-field.module.css';

interface FileFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly accept?: string;
  readonly isMultiple?: boolean;
  readonly isInvalid?: boolean;
  /** At least one, as they were picked. */
  readonly onPick: (files: readonly File[]) => void;
}

/** Picks a file, or several. The same one can be picked again, after it was refused. */
export function FileField({
  label,
  hint,
  accept,
  isMultiple = false,
  isInvalid = false,
  onPick,
}: FileFieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="file"
        className={styles.file}
        accept={accept}
        multiple={isMultiple}
        aria-invalid={isInvalid}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onClick={(event) => {
          event.currentTarget.value = '';
        }}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          if (files.length > 0) onPick(files);
        }}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}

import type { BondId } from '../../content/schema-together';
import type { PersonId, SessionId, Share } from './kept';

/** The version of the messages this build writes. */
export const messageVersion = 1;

/** The first message, in clear: nothing anybody wrote is in it. */
export interface Invitation {
  readonly kind: 'invitation';
  readonly session: SessionId;
  /** 32 hexadecimal digits; the sealed reply has to contain it. */
  readonly token: string;
  /** The key made on the device that invites (`age1…`). */
  readonly recipient: string;
  readonly bond: BondId;
}

/** The second and the third message, as they are under the seal: everything this person has chosen to show. */
export interface SharesMessage {
  readonly kind: 'shares';
  readonly session: SessionId;
  readonly token: string;
  readonly from: PersonId;
  /** The sender's own key. */
  readonly recipient: string;
  /** The newest version; older builds may send several, the oldest first. */
  readonly shares: readonly Share[];
}

/** What is outside of a seal: enough to know which key opens it. */
export interface SealedMessage {
  readonly kind: 'sealed';
  readonly session: SessionId;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What a link, a file or pasted text turned out to be, before any seal is opened. */
export type Unpacked =
  | Invitation
  | SealedMessage
  | {
      readonly kind: 'refused';
      /**
       * `nothing`: no message of this app is in it; `cut`: its end is missing; `changed`: something in it is not as it was
       * written; `newer`: a newer Mend wrote it; `too-large`: more than any message is.
       */
      readonly why: 'nothing' | 'cut' | 'changed' | 'newer' | 'too-large';
    };

/** What a seal turned out to hold. `not-for-here`: this device's key does not open it, or it was changed on the way. */
export type Unsealed =
  SharesMessage | { readonly kind: 'refused'; readonly why: 'not-for-here' | 'changed' | 'newer' };

/** A message ready to be handed to somebody: always a file, and a link and a QR code where it is short enough. */
export interface Packed {
  readonly link?: string;
  /** The text of the QR code: the link. */
  readonly qr?: string;
  readonly file: File;
}

/** A key pair of age: the secret half stays here. */
export interface Identity {
  readonly identity: string;
  readonly recipient: string;
}

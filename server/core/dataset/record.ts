/** What a caption document says about a clip, as plain values: the middle between the document and any export. */
import type { AspectId } from '../spec/spec.ts';

export interface ClipRecord {
  /** The clip's id: the name of its video, without folders. */
  readonly clip: string;
  /** In the order of the document. */
  readonly sections: readonly SectionRecord[];
  readonly merged?: MergedRecord;
}

/** One aspect, wherever in the document it is spoken of. */
export interface SectionRecord {
  readonly aspect: AspectId;
  /** The current caption; empty when nothing is written. */
  readonly caption: string;
  readonly critique?: CritiqueRecord;
  readonly review?: ReviewRecord;
  readonly preCaption?: DraftRecord;
  readonly rawCritique?: NoteRecord;
  readonly rejected?: VersionRecord;
}

export interface CritiqueRecord extends Signed {
  /** 1 to 5, where it is given. */
  readonly score?: number;
  readonly text: string;
}

export interface ReviewRecord extends Signed {
  /** `corrected`: rejected, and what stands in the document now is the reviewer's own correction. */
  readonly outcome: 'approved' | 'rejected' | 'corrected';
  /** Short hash of the caption that was reviewed. */
  readonly hash?: string;
}

export interface DraftRecord {
  readonly text: string;
  readonly model?: string;
}

export interface NoteRecord extends Signed {
  readonly text: string;
}

/** A caption that a review rejected, with the critique that had led to it. */
export interface VersionRecord extends Signed {
  /** Undefined when only a draft was rejected. */
  readonly caption?: string;
  readonly critique?: CritiqueRecord;
  readonly rawCritique?: NoteRecord;
  /** Only where it is not the draft that the current version was written from. */
  readonly preCaption?: DraftRecord;
}

export interface MergedRecord {
  readonly text: string;
  readonly model?: string;
  readonly date?: string;
  readonly hash?: string;
}

export interface Signed {
  readonly by?: string;
  /** `2025-10-29`. */
  readonly date?: string;
}

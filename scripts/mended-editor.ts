import type { Plugin } from "vite";

interface Patch {
  /** What the editor does that costs a drafter's patience, or a comment. */
  readonly why: string;
  readonly from: string;
  readonly to: string;
}

/**
 * What of the editor (1.9.0) is mended when it is built into the workbench: it has no option for
 * these. On a draft of 40 pages the first five take a keystroke from two layouts to one, and most of
 * the time out of that one (`bench/typing.ts`).
 */
const PATCHES: readonly Patch[] = [
  {
    why: "every line painted makes a canvas to measure with, though only a line with tabs needs one",
    from: "x=jt(o);",
    to: "x=s?jt(o):()=>0;",
  },
  {
    why: "and each of those canvases is a new one",
    from: 'let n=e.createElement("canvas").getContext("2d");return (o,r=11,',
    to: 'let n=e.measuringContext??=e.createElement("canvas").getContext("2d");return (o,r=11,',
  },
  {
    why: "the layout is a new function whenever the text changes, and each new one lays all out again",
    from: "L.current=D;let N=useRef(null)",
    to: "L.current=D;let latestDocument=useRef(t);latestDocument.current=t;let N=useRef(null)",
  },
  {
    why: "(reads the document that is there when it runs)",
    from: "computeLayout({state:K,document:t,",
    to: "computeLayout({state:K,document:latestDocument.current,",
  },
  {
    why: "(is new only where something beside the body changes)",
    from: "[Te,te,q,ie,se,pe,Me,m,g,x,p,s,u,c,n,d,t,b,C,h,i,o,r,f]",
    to: "[Te,te,q,ie,se,pe,Me,m,g,x,p,s,u,c,n,d,t?.package?.footnotes,t?.package?.endnotes,t?.package?.numbering,t?.package?.styles,b,C,h,i,o,r,f]",
  },
  {
    why: "the words of the comment numbered 0, which is Word's first, are not marked on the page",
    from: 'case "comment":{let t=n.attrs.commentId;t&&(',
    to: 'case "comment":{let t=n.attrs.commentId;t!=null&&(',
  },
];

/** Applies the patches while building; fails where the editor no longer has what they change. */
export function mendedEditor(): Plugin {
  const applied = new Set<Patch>();
  let met = false;
  return {
    name: "mended-editor",
    apply: "build",
    transform: {
      filter: { id: /@eigenpal[\\/]docx-editor-(core|react)[\\/]/ },
      handler(code) {
        met = true;
        let mended = code;
        for (const patch of PATCHES) {
          const next = mended.replace(patch.from, () => patch.to);
          if (next !== mended) applied.add(patch);
          mended = next;
        }
        return mended === code ? null : { code: mended, map: null };
      },
    },
    buildEnd() {
      const missed = PATCHES.find((patch) => !applied.has(patch));
      if (met && missed) this.error(`the editor has changed; look again at: ${missed.why}`);
    },
  };
}

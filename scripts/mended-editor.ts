import type { Plugin } from "vite";

interface Patch {
  /** What the editor does that costs a drafter's patience, or a comment, or shuts someone out. */
  readonly why: string;
  /** Changed wherever it stands. */
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
  {
    why: "the card of a comment is for the mouse alone: no key comes to it, and it has no name",
    from: 'className:"docx-comment-card",',
    to: 'className:"docx-comment-card",tabIndex:0,role:o?"group":"button","aria-expanded":o?void 0:!1,"aria-label":o?[e.author||m("comments.unknown"),getCommentText(e.content)].join(", "):void 0,',
  },
  {
    why: "and so is the card of a tracked change",
    from: 'className:"docx-tracked-change-card",',
    to: 'className:"docx-tracked-change-card",tabIndex:0,role:o?"group":"button","aria-expanded":o?void 0:!1,"aria-label":o?[m,e.deletedText,e.text].filter(Boolean).join(", "):void 0,',
  },
  {
    why: "and so is the mark of a comment that is settled",
    from: '"data-comment-resolved":"true",',
    to: '"data-comment-resolved":"true",tabIndex:0,role:"button","aria-label":e.author,',
  },
  {
    why: "the initials in a card's disc are read out as a word of its name",
    from: "children:getInitials(",
    to: '"aria-hidden":!0,children:getInitials(',
  },
  {
    why: "a key pressed on a card takes the focus to the text, and a space is typed there",
    from: 'if(!Ce?.closest("[data-hf-r-id]")&&!Ce?.closest(".ep-hyperlink-popup")){if(',
    to: 'if(!Ce?.closest("[data-hf-r-id], .ep-hyperlink-popup, .docx-unified-sidebar, .docx-comment-margin-markers")){if(',
  },
  {
    why: "an open card folds with whatever else happens to the text, though one is at work in it",
    from: "ge&&fe(true),Ge(ge);},[Qo,",
    to: 'ge&&fe(true),document.activeElement?.closest(".docx-unified-sidebar")||Ge(ge);},[Qo,',
  },
  {
    why: "all changes of one second are one card, wherever they stand, to take or refuse together",
    from: "for(let[e,t]of C.entries())if(!t.hasCleanText&&",
    to: '{let end=0,stretch=0;for(let e of d){if(e.from>end)stretch++;end=Math.max(end,e.to);e.date=(e.date??"")+"#"+stretch}}for(let[e,t]of C.entries())if(!t.hasCleanText&&',
  },
  {
    why: "(and says when they were made)",
    from: "!m.has(t):true}),commentToRevision:E}",
    to: '!m.has(t):true}).map(e=>({...e,date:e.date?.split("#")[0]||void 0})),commentToRevision:E}',
  },
  {
    why: "white words on the light blue of a button at night are too pale to read",
    from: 'color:e?"#fff":"var(--doc-text-subtle)"',
    to: 'color:e?"var(--doc-surface)":"var(--doc-text-subtle)"',
  },
  {
    why: "and so are white initials on the pale colours of people",
    from: 'backgroundColor:getAvatarColor(e),color:"#fff"',
    to: 'backgroundColor:getAvatarColor(e),color:"#111"',
  },
  {
    why: "a menu says not whether it is open",
    from: 'jsxs("button",{ref:u,type:"button",onClick:()=>!o&&l(!n),',
    to: 'jsxs("button",{ref:u,type:"button","aria-expanded":n,onClick:()=>!o&&l(!n),',
  },
  {
    why: "and knows no arrows, and left by Escape it loses the place of the keys",
    from: 'function s(h){h.key==="Escape"&&d();}function g(){d();}',
    to: 'function s(h){let k=[...(a.current?.querySelectorAll(":scope>div>button:not(:disabled)")??[])],j=k.indexOf(document.activeElement);if(h.key==="Escape"){a.current?.contains(document.activeElement)&&u.current?.focus(),d();return}(h.key==="ArrowDown"||h.key==="ArrowUp")&&k.length>0&&(j>=0||document.activeElement===u.current)&&(h.preventDefault(),k[h.key==="ArrowDown"?(j+1)%k.length:(j<=0?k.length:j)-1].focus());}function g(){d();}',
  },
  {
    why: "Word's own styles are listed by the English names that a file has for them",
    from: "a=f=>f.nameKey?i(f.nameKey):f.name,p=e||",
    to: 'a=f=>{let k="styles.styleNames."+f.name.toLowerCase(),n=i(k);return n!==k?n:f.nameKey?i(f.nameKey):f.name},p=e||',
  },
  {
    why: "the cards' column claims to be beside the document as the pane is, while it is in it",
    from: 'className:"docx-unified-sidebar",role:"complementary",',
    to: 'className:"docx-unified-sidebar",role:"region",',
  },
  {
    why: "a word is broken over two lines where its formatting changes: « 46 » and « ème »",
    from: "f.width>0&&f.width+N>f.availableWidth+Z&&(H(m,k),h(y)),f.width+=N",
    to: "f.width>0&&f.width+N+(O===b.length?restOfWord(r,m):0)>f.availableWidth+Z&&(H(m,k),h(y)),f.width+=N",
  },
  {
    why: "(the width of what goes on with a word after its run)",
    from: "function wt(e,t,n){",
    to: 'function restOfWord(e,t){let n=0,r=e[t].text;for(;!/[ \\t-]$/.test(r)&&e[++t]&&te(e[t]);){r=(e[t].text||"").match(/^[^ \\t-]*[ \\t-]?/)[0],n+=z(r,q(e[t]));if(r.length<(e[t].text||"").length)break}return n}function wt(e,t,n){',
  },
  {
    why: "the first line of a list paragraph runs past the margin by the width of its label",
    from: "S=(l?.hanging??0)===0?Ye(e):0,",
    to: "S=Ye(e),",
  },
  {
    why: "and, justified, falls short of it by as much",
    from: "let S=xe(t,k,s,a,{availableWidth:f-P-C,",
    to: "let S=xe(t,k,s,a,{availableWidth:f-P-C+(v&&t.attrs?.listMarker&&!t.attrs?.listMarkerHidden?Math.min(b,x$1?.hanging||-(x$1?.firstLine??0)):0),",
  },
  {
    why: "the words of a change stand in English quotation marks, whatever the language",
    from: `['"',truncateText(e.text),'"']`,
    to: 'jsx("q",{children:truncateText(e.text)})',
  },
  {
    why: "(and those that it takes out)",
    from: `['"',truncateText(e.deletedText||""),'"']`,
    to: 'jsx("q",{children:truncateText(e.deletedText||"")})',
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
          const next = mended.replaceAll(patch.from, () => patch.to);
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

/** The mark: a line of text with a graft in it. `size` in CSS pixels. */
export function Mark({ size = 28 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 28 28" aria-hidden="true">
      <rect width="28" height="28" rx="7" fill="#0b7059" />
      <path
        d="M7 9h14M7 14h4.5M16.5 14H21M7 19h14"
        stroke="#fff"
        strokeWidth="2"
        strokeLinecap="round"
      />
      <path
        d="M14 11v6M11.8 13.2 14 11l2.2 2.2"
        stroke="#ffd479"
        strokeWidth="1.6"
        fill="none"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

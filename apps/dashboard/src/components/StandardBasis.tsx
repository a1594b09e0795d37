export const StandardBasis = (props: { readonly id: string }) => <p data-slot="basis">{props.id}</p>

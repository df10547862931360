import { Loading } from '../pages/frame/Loading.tsx'
export const DebriefRoute = (_: { readonly id?: string; readonly record?: string }) => <Loading />

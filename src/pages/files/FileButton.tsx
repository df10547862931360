import { useRef } from 'react'
import { Button } from '../../ui/Button.tsx'

export type FileButtonProps = {
  readonly children: string
  /** Id of the words that name what is chosen. */
  readonly labelledBy: string
  /** Id of the words beside the button. */
  readonly describedBy?: string
  readonly multiple?: boolean
  readonly onFiles: (files: readonly File[]) => void
}

/** A button that lets files be chosen. The browser's own field is hidden: it cannot be put into the words of the page. */
export const FileButton = ({ children, labelledBy, describedBy, multiple = false, onFiles }: FileButtonProps) => {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple={multiple}
        hidden
        aria-labelledby={labelledBy}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])])
          // The same file can be chosen again.
          currentTarget.value = ''
        }}
      />
      <Button
        look="outline"
        size="small"
        icon="upload"
        {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
        onClick={() => input.current?.click()}
      >
        {children}
      </Button>
    </>
  )
}

// A part of a sentence that a reader chooses: the things chosen, each with a button that takes it out, and a field that
// finds more. Downshift does what a combobox must do for keyboards and screen readers; the types of its properties are React's.
import {useCombobox} from 'downshift'
import {useEffect, useState} from 'preact/hooks'

export type Option = {id: string; name: string; detail: string}

type Props = {
  label: string
  placeholder: string
  /** What stands in the field once something is chosen. */
  next?: string
  chosen: Option[]
  /** What is chosen stands elsewhere, where it can be taken out again; this only adds. */
  apart?: boolean
  options: Option[]
  /** Tells that a reader has come to the field, or is about to. */
  onMeet?: () => void
  /** Tells what is typed, so that the options can be found. */
  onType: (text: string) => void
  onChange: (ids: string[]) => void
  loading: boolean
  more: boolean
}

export function Choice({label, placeholder, next = 'or …', chosen, apart, options, onMeet, onType, onChange, loading, more}: Props) {
  const [text, setText] = useState('')
  const type = (value: string) => {
    setText(value)
    onType(value)
  }
  const open = options.filter(o => !chosen.some(c => c.id === o.id))
  const box = useCombobox<Option>({
    items: open,
    inputValue: text,
    selectedItem: null,
    defaultHighlightedIndex: 0,
    itemToString: o => o?.name ?? '',
    onStateChange: ({type: cause, selectedItem}) => {
      const {InputKeyDownEnter, ItemClick} = useCombobox.stateChangeTypes
      if ((cause === InputKeyDownEnter || cause === ItemClick) && selectedItem) {
        onChange([...chosen.map(c => c.id), selectedItem.id])
        type('')
      }
      if (cause === useCombobox.stateChangeTypes.InputBlur) type('')
    },
  })
  // Options that arrive while the list is open: the first is met by Enter, as it is where they were there before.
  useEffect(() => {
    if (box.isOpen && box.highlightedIndex < 0 && open.length) box.setHighlightedIndex(0)
  }, [box.isOpen, open.length > 0])
  return (
    <span class="choice">
      {!apart && chosen.map(c => (
        <span class="chosen" key={c.id}>
          {c.name}
          <button type="button" aria-label={`Remove ${c.name}`} onClick={event => {
            if (!event.detail) event.currentTarget.closest('.choice')!.querySelector('input')!.focus() // by keyboard, as the button goes
            onChange(chosen.filter(o => o.id !== c.id).map(o => o.id))
          }}>×</button>
        </span>
      ))}
      <label class="unseen" {...box.getLabelProps()}>{label}</label>
      <span class="field">
        <input
          {...(box.getInputProps({
            // Told at once and not by onInputValueChange, which comes a drawing later and would put an older text back.
            onInput: (event: {currentTarget: HTMLInputElement}) => type(event.currentTarget.value),
            onFocus: onMeet,
            onPointerEnter: onMeet,
            onKeyDown: (event: {key: string}) => {
              const last = chosen[chosen.length - 1]
              if (event.key === 'Backspace' && !text && last && !apart) onChange(chosen.slice(0, -1).map(o => o.id))
            },
          }) as object)}
          placeholder={chosen.length && !apart ? next : placeholder}
          size={chosen.length && !apart ? next.length : Math.max(placeholder.length - 2, 8)}
          spellcheck={false}
        />
        <ul {...box.getMenuProps()} class={box.isOpen ? 'menu' : 'menu shut'}>
          {box.isOpen && open.map((o, index) => (
            <li key={o.id} {...(box.getItemProps({item: o, index}) as object)} class={box.highlightedIndex === index ? 'on' : ''}>
              <span>{o.name}</span> <small>{o.detail}</small>
            </li>
          ))}
          {box.isOpen && !open.length && <li class="hint" role="option" aria-selected="false" aria-disabled="true">{loading ? 'Looking…' : 'Nothing of that name'}</li>}
          {box.isOpen && more && <li class="hint" role="option" aria-selected="false" aria-disabled="true">Type to find more</li>}
        </ul>
      </span>
    </span>
  )
}

import { copying } from '#text/citing.ts';

/**
 * Offers to copy the text of the element before it. Its label is drawn by the style sheet, so that the text of the
 * page is the same with and without scripts.
 */
class CopyButton extends HTMLElement {
  connectedCallback(): void {
    const button = document.createElement('button');
    button.type = 'button';
    const status = document.createElement('span');
    status.role = 'status';
    status.className = 'unseen';
    const show = (label: string) => {
      button.dataset.label = label;
      button.ariaLabel = label;
    };
    show(copying.copy);
    button.addEventListener('click', () => {
      void this.#copy().then((said) => {
        show(said);
        status.textContent = said;
      });
    });
    this.replaceChildren(button, status);
  }

  /** Selects the text as well, for a browser that does not let it be copied, such as one without a safe connection. */
  async #copy(): Promise<string> {
    const source = this.previousElementSibling;
    if (source === null) return copying.copy;
    getSelection()?.selectAllChildren(source);
    try {
      await navigator.clipboard.writeText(source.textContent);
      return copying.copied;
    } catch {
      return copying.selected;
    }
  }
}

customElements.define('copy-button', CopyButton);

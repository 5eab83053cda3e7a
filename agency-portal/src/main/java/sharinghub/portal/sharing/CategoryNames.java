package sharinghub.portal.sharing;

import sharinghub.agreement.DataCategory;
import sharinghub.registers.ListedCategory;
import sharinghub.registers.Registers;

/** What people call a kind of data, as the register of categories has it. */
public final class CategoryNames {

    private final Registers registers;

    /** @param registers of this partnership */
    public CategoryNames(Registers registers) {
        this.registers = registers;
    }

    /** Its title; for one that the register does not list, the category itself. */
    public String name(DataCategory category) {
        return registers
                .categories()
                .find(category.text())
                .map(ListedCategory::title)
                .orElse(category.text());
    }
}

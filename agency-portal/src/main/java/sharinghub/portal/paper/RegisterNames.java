package sharinghub.portal.paper;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import sharinghub.agreement.AgencyClass;
import sharinghub.agreement.DataCategory;
import sharinghub.agreement.SubjectRole;
import sharinghub.registers.Flag;
import sharinghub.registers.ListedBasis;
import sharinghub.registers.ListedCategory;
import sharinghub.registers.ListedCondition;
import sharinghub.registers.ListedGateway;
import sharinghub.registers.ListedTerm;
import sharinghub.registers.Registers;

/** What the words of an agreement mean, as its registers say it; the bare word where a register has lost it. */
final class RegisterNames {

    private final Registers registers;

    RegisterNames(Registers registers) {
        this.registers = registers;
    }

    String category(DataCategory category) {
        return registers
                .categories()
                .find(category.text())
                .map(ListedCategory::title)
                .orElse(category.said());
    }

    /** The flags that data of that category carry. */
    Set<Flag> flags(DataCategory category) {
        return registers
                .categories()
                .find(category.text())
                .map(ListedCategory::flags)
                .orElse(Set.of());
    }

    String gateway(String name) {
        return registers.gateways().find(name).map(ListedGateway::title).orElse(name);
    }

    String basis(String name) {
        return registers.bases().find(name).map(ListedBasis::title).orElse(name);
    }

    String condition(String name) {
        return registers.conditions().find(name).map(ListedCondition::title).orElse(name);
    }

    String inLaw(AgencyClass of) {
        return registers.classes().find(of.name()).map(ListedTerm::said).orElse(of.said());
    }

    static String roles(List<SubjectRole> roles) {
        return roles.stream().map(role -> role.text().replace('-', ' ')).collect(Collectors.joining(", "));
    }
}

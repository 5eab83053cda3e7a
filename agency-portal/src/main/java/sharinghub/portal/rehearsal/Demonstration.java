package sharinghub.portal.rehearsal;

import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import sharinghub.portal.PortalServer;
import sharinghub.portal.welcome.RolePicker.Someone;

/** {@code ./hub demo}: the whole product on one machine, with an invented borough in it. */
@Command(
        name = "hub demo",
        description = "Starts Keycloak, hub and portal on this machine and loads the invented borough of Brockmere.",
        sortOptions = false)
public final class Demonstration implements Callable<Integer> {

    @Option(names = "--tour", description = "Walk the main road in the terminal, then stop.")
    private boolean tour;

    @Option(names = "--reset", description = "Delete the demonstration's data, and nothing else.")
    private boolean reset;

    @Option(names = "--help", usageHelp = true, description = "Say this.")
    private boolean help;

    private volatile boolean stopping;
    private final SecureRandom chance = new SecureRandom();
    private final PlantedWords planted = new PlantedWords(chance);
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Path root =
            Path.of(System.getProperty("sharinghub.root", ".")).toAbsolutePath().normalize();

    private Demonstration() {}

    /** Runs it and ends the process: 0 when all went well, 1 when it could not, 2 for words it does not know. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Demonstration())
                .setParameterExceptionHandler(Demonstration::explain)
                .setExecutionExceptionHandler(Demonstration::explain)
                .execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        Borough borough = new Borough(root.resolve(home()));
        Ports ports = Ports.from(System.getenv());
        try (OnlyOne one = OnlyOne.in(root.resolve(".demo"));
                Servers servers = new Servers(root, borough, ports)) {
            if (reset) {
                new Borough(root.resolve(".demo")).clear();
                out.println("The demonstration's data are deleted.");
                return 0;
            }
            ports.mustBeFree();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                stopping = true;
                servers.close();
            }));
            Brockmere brockmere = start(borough, ports, servers);
            if (tour) {
                new Tour(brockmere, servers, planted, out).walk();
                out.println();
                out.println("Every step held. Everything is stopping; nothing is left running.");
                return 0;
            }
            welcome(brockmere.people(), ports);
            new CountDownLatch(1).await();
            return 0;
        }
    }

    private Brockmere start(Borough borough, Ports ports, Servers servers) throws Exception {
        out.println("Sharing Hub, demonstration. Everything runs on this machine; every person and case is invented.");
        boolean first = tour || !borough.made() || !borough.loaded();
        if (first) {
            borough.clear();
        } else {
            borough.mustBeLoadedFor(ports);
        }
        Files.createDirectories(borough.folder());
        Progress progress = new Progress(out, System::nanoTime, root.resolve("target/demonstration-seconds"));
        if (first) {
            progress.expect("making a certificate authority and agency keys", 3);
        }
        progress.expect("starting hub and portal", 20).expect("starting Keycloak", first ? 60 : 25);
        if (first) {
            progress.expect("letting people sign in", 8)
                    .expect("signing agreements", 12)
                    .expect("loading twelve cases", 25);
            progress.step(
                    "making a certificate authority and agency keys",
                    () -> borough.make(
                            root.resolve("config/keycloak/brockmere-realm.json"),
                            issuer(ports),
                            tour ? new PlantedWords(chance).in(Borough.LOG_NAME) : Borough.LOG_NAME,
                            InstantSource.system(),
                            chance));
        }
        Server keycloak = servers.keycloak();
        AtomicReference<PortalServer> portal = new AtomicReference<>();
        progress.step("starting hub and portal", () -> {
            Server hub = servers.hub();
            portal.set(servers.portal());
            hub.untilReady(servers.hubHealth());
        });
        progress.step("starting Keycloak", () -> keycloak.untilReady(servers.keycloakHealth()));
        Brockmere brockmere = new Brockmere(root, borough, ports, portal.get(), this::typed);
        if (first) {
            progress.step("letting people sign in", brockmere::admitPeople);
            progress.step("signing agreements", brockmere::signAgreements);
            progress.step(
                    "loading twelve cases",
                    () -> new Loader(brockmere).load(root.resolve("config/rehearsal/cases.json")));
            borough.markLoaded(ports);
        }
        progress.remember();
        return brockmere;
    }

    /** On a tour, everything that is typed carries a word by which it would be found where it must not be. */
    private String typed(String text) {
        return tour ? planted.in(text) : text;
    }

    private void welcome(List<Someone> people, Ports ports) {
        out.println();
        out.println("Open  " + portal(ports));
        out.println("Everybody's password is  " + Borough.PASSWORD);
        out.println();
        people.stream()
                .filter(Someone::pick)
                .forEach(person -> out.printf("  %-15s %-16s %s%n", person.username(), person.name(), person.does()));
        out.println();
        out.println("Ctrl-C stops everything.");
    }

    /** Where people open the portal. */
    static URI portal(Ports ports) {
        return URI.create("http://localhost:" + ports.portal());
    }

    /** The realm, as browsers reach it and tokens spell it. */
    static String issuer(Ports ports) {
        return "http://localhost:" + ports.keycloak() + "/realms/brockmere";
    }

    /** The realm, as servers reach it. */
    static String backChannel(Ports ports) {
        return "https://localhost:" + ports.keycloakTls() + "/realms/brockmere";
    }

    /** Where this run keeps everything, below the project's root. */
    private String home() {
        return tour ? ".demo/tour" : ".demo/borough";
    }

    private static int explain(ParameterException unknown, String[] arguments) {
        System.err.println(unknown.getMessage());
        unknown.getCommandLine().usage(System.err);
        return 2;
    }

    private static int explain(Exception failed, CommandLine command, CommandLine.ParseResult arguments) {
        Demonstration demonstration = command.getCommand();
        if (demonstration.stopping) {
            return 1; // somebody pressed Ctrl-C; what breaks on the way out is no news
        }
        if (failed instanceof CannotStart) {
            System.err.println(failed.getMessage());
        } else if (String.valueOf(failed.getMessage()).contains("No space left on device")) {
            System.err.println(
                    "The disk that holds " + demonstration.root + " is full: free some space and start again.");
        } else {
            System.err.println("The demonstration stopped: " + failed + "\nIts programs' own words are in "
                    + demonstration.home() + "/logs.");
        }
        return 1;
    }
}

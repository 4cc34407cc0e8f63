package org.declic.conventions;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Reads sources with the compiler and finds the queries in them, and what their text is made of.
 */
final class QueryReader {
  private static final Set<String> ASKING =
      Set.of(
          "createQuery",
          "createNativeQuery",
          "createStoredProcedureQuery",
          "prepareStatement",
          "prepareCall",
          "nativeSQL",
          "execute",
          "executeQuery",
          "executeUpdate",
          "executeLargeUpdate",
          "addBatch");

  private final Trees trees;
  private final List<TreePath> queries = new ArrayList<>();
  private final Map<Element, TreePath> declared = new HashMap<>();
  private final Map<Element, List<TreePath>> given = new HashMap<>();
  private final Map<Element, TreePath> takenFrom = new HashMap<>();
  private final Map<Element, List<TreePath>> calls = new HashMap<>();
  private final List<String> wrong = new ArrayList<>();

  private QueryReader(Trees trees) {
    this.trees = trees;
  }

  static QueryReader of(Iterable<? extends JavaFileObject> sources, String classPath) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
    StandardJavaFileManager files =
        compiler.getStandardFileManager(told, null, StandardCharsets.UTF_8);
    JavacTask task =
        (JavacTask)
            compiler.getTask(
                null, files, told, List.of("-proc:none", "-cp", classPath), null, sources);
    try {
      Iterable<? extends CompilationUnitTree> units = task.parse();
      task.analyze();
      told.getDiagnostics().stream()
          .filter(diagnostic -> diagnostic.getKind() == javax.tools.Diagnostic.Kind.ERROR)
          .findFirst()
          .ifPresent(
              error -> {
                throw new IllegalArgumentException(error.toString());
              });
      QueryReader reader = new QueryReader(Trees.instance(task));
      units.forEach(unit -> reader.new Collector().scan(unit, null));
      reader.judge();
      return reader;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many queries there are. */
  int count() {
    return queries.size();
  }

  /** Queries whose text may be something else than literals and constants of ours. */
  List<String> wrong() {
    return wrong;
  }

  private void judge() {
    for (TreePath query : queries) {
      ExpressionTree text = ((MethodInvocationTree) query.getLeaf()).getArguments().get(0);
      new ConstantText(this)
          .trouble(new TreePath(query, text))
          .ifPresent(piece -> wrong.add(place(query) + " is made of " + piece));
    }
  }

  private static String place(TreePath path) {
    CompilationUnitTree unit = path.getCompilationUnit();
    String file = unit.getSourceFile().getName().replaceFirst(".*/", "");
    return file + ": " + path.getLeaf().toString().replaceFirst("(?s)\\(.*", "");
  }

  Element element(TreePath path) {
    return trees.getElement(path);
  }

  /** Everything a variable is ever given, its first value included. */
  List<TreePath> valuesOf(Element variable) {
    return given.getOrDefault(variable, List.of());
  }

  /** What a loop variable walks through. */
  java.util.Optional<TreePath> walkedBy(Element variable) {
    return java.util.Optional.ofNullable(takenFrom.get(variable));
  }

  List<TreePath> callsOf(Element method) {
    return calls.getOrDefault(method, List.of());
  }

  java.util.Optional<TreePath> sourceOf(Element element) {
    return java.util.Optional.ofNullable(declared.get(element));
  }

  private final class Collector extends TreePathScanner<Void, Void> {
    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
      Element method = trees.getElement(new TreePath(getCurrentPath(), call.getMethodSelect()));
      calls.computeIfAbsent(method, any -> new ArrayList<>()).add(getCurrentPath());
      if (asks(method) && takesText((ExecutableElement) method)) {
        queries.add(getCurrentPath());
      }
      return super.visitMethodInvocation(call, none);
    }

    @Override
    public Void visitMemberReference(MemberReferenceTree reference, Void none) {
      Element method = trees.getElement(getCurrentPath());
      if (asks(method) && takesText((ExecutableElement) method)) {
        wrong.add(place(getCurrentPath()) + " takes any text");
      }
      return super.visitMemberReference(reference, none);
    }

    private boolean asks(Element method) {
      if (method == null || !ASKING.contains(method.getSimpleName().toString())) {
        return false;
      }
      String owner = ((TypeElement) method.getEnclosingElement()).getQualifiedName().toString();
      return owner.startsWith("jakarta.persistence.")
          || owner.startsWith("java.sql.")
          || owner.startsWith("org.eclipse.persistence.");
    }

    private boolean takesText(ExecutableElement method) {
      return !method.getParameters().isEmpty()
          && method.getParameters().get(0).asType().toString().equals("java.lang.String");
    }

    @Override
    public Void visitVariable(VariableTree variable, Void none) {
      Element element = trees.getElement(getCurrentPath());
      declared.put(element, getCurrentPath());
      Tree around = getCurrentPath().getParentPath().getLeaf();
      if (variable.getInitializer() != null) {
        give(element, variable.getInitializer());
      } else if (around instanceof EnhancedForLoopTree loop && loop.getVariable() == variable) {
        takenFrom.put(
            element, new TreePath(getCurrentPath().getParentPath(), loop.getExpression()));
      }
      return super.visitVariable(variable, none);
    }

    @Override
    public Void visitMethod(MethodTree method, Void none) {
      declared.put(trees.getElement(getCurrentPath()), getCurrentPath());
      return super.visitMethod(method, none);
    }

    @Override
    public Void visitAssignment(AssignmentTree assignment, Void none) {
      give(
          trees.getElement(new TreePath(getCurrentPath(), assignment.getVariable())),
          assignment.getExpression());
      return super.visitAssignment(assignment, none);
    }

    @Override
    public Void visitCompoundAssignment(CompoundAssignmentTree assignment, Void none) {
      give(
          trees.getElement(new TreePath(getCurrentPath(), assignment.getVariable())),
          assignment.getExpression());
      return super.visitCompoundAssignment(assignment, none);
    }

    private void give(Element variable, ExpressionTree value) {
      given
          .computeIfAbsent(variable, any -> new ArrayList<>())
          .add(new TreePath(getCurrentPath(), value));
    }
  }

  /** The name written last: of {@code a.b.c()} it is c. */
  static String name(MethodInvocationTree call) {
    return call.getMethodSelect() instanceof MemberSelectTree select
        ? select.getIdentifier().toString()
        : call.getMethodSelect().toString();
  }

  static boolean isField(Element element) {
    return element.getKind() == ElementKind.FIELD;
  }
}
